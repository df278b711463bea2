// Writes what is made of the tokens: the style sheet of the roles, names for TypeScript, the ready themes, and where the
// properties are documented. With --check, fails where a file says something else than the tokens do.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withProperties, withTable } from './tokens/documented.mjs';
import { namesModule, tablesModule } from './tokens/names.mjs';
import { rolesSheet } from './tokens/roles.mjs';
import { themeSheets } from './tokens/themes.mjs';

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const pretty = async (filepath, text) => format(text, { ...(await resolveConfig(filepath)), filepath });

const elements = ['components', 'primitives'].flatMap((floor) =>
  readdirSync(`src/${floor}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${floor}/${name}/${name}.element.ts`),
);

const made = {
  'src/tokens/roles.styles.ts': await pretty('src/tokens/roles.styles.ts', rolesSheet),
  'src/tokens/names.ts': await pretty('src/tokens/names.ts', namesModule),
  'src/tokens/tables.ts': await pretty('src/tokens/tables.ts', tablesModule),
  ...Object.fromEntries(Object.entries(themeSheets).map(([name, text]) => [`src/themes/${name}.css`, text])),
  ...Object.fromEntries(elements.map((file) => [file, withProperties(read(file))])),
  'docs/theming.md': withTable(read('docs/theming.md')),
};

for (const [file, text] of Object.entries(made).filter(([file, text]) => read(file) !== text)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else {
    console.error(`${file} is out of date: run \`npm run tokens\`.`);
    process.exitCode = 1;
  }
}
