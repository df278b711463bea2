// The words that a property may be, asked of the declarations that ship: the manifest knows an alias by its name alone.
import ts from 'typescript';

const options = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  strict: true,
  types: [],
};

const declarationsOf = (module) => module.replace(/^dist\/npm\/(.+)\.js$/, 'dist/types/$1.d.ts');

/**
 * @param {{ modules: { path: string }[] }} manifest
 * @returns {(module: string, className: string, property: string) => string[]} nothing, where any text will do
 */
export function valuesIn({ modules }) {
  const program = ts.createProgram(
    modules.map(({ path }) => declarationsOf(path)),
    options,
  );
  const checker = program.getTypeChecker();

  function propertyOf(module, className, property) {
    const source = program.getSourceFile(declarationsOf(module));
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === className);
    const found = exported && checker.getDeclaredTypeOfSymbol(exported).getProperty(property);
    if (found) return checker.getNonNullableType(checker.getTypeOfSymbol(found));
    throw new Error(`${declarationsOf(module)} has no ${className}.${property}: run \`npm run manifest\`.`);
  }

  return (module, className, property) => {
    const type = propertyOf(module, className, property);
    const parts = type.isUnion() ? type.types : [type];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
  };
}
