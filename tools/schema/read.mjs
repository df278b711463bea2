// Reads the schema of a ledger together with the comments of its fields. The type of a zod schema has the same inner
// structure as the schema that runs, so both are walked side by side: the one has the comments, the other the rules.
import ts from 'typescript';

/** The types of the schemas, and their comments. */
function typesOf(files) {
  const { config } = ts.readConfigFile('src/domain/tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src/domain');
  const program = ts.createProgram(files, { ...options, composite: false, noEmit: true });
  const checker = program.getTypeChecker();
  const propertyOf = (type, key) => checker.getPropertyOfType(type, key);
  const text = (parts) => ts.displayPartsToString(parts).replaceAll(/\s+/g, ' ').trim();
  return {
    exportsOf: (file) => checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file))),
    typeOf: (symbol) => checker.getTypeOfSymbol(symbol),
    propertyOf,
    /** The type of a part of a schema's definition: of its `element`, `shape`, `innerType`. */
    partOf: (type, part) =>
      ['_zod', 'def', part].reduce((at, key) => checker.getTypeOfSymbol(propertyOf(at, key)), type),
    elementsOf: (type) => checker.getTypeArguments(type),
    commentOf: (symbol) => ({
      about: text(symbol.getDocumentationComment(checker)),
      tags: Object.fromEntries(symbol.getJsDocTags(checker).map((tag) => [tag.name, text(tag.text)])),
    }),
  };
}

const present = (schema) => (schema._zod.def.type === 'optional' ? schema._zod.def.innerType : schema);

/**
 * The ledger as a tree. A node has a `kind`, the schema that runs as `zod`, and where the schema has a name, its
 * `name`, its comment as `about`, and perhaps an `example`. `faults` lists what is not documented.
 */
export function readLedger(modules) {
  const types = typesOf([...modules.keys()]);
  const faults = [];
  const named = new Map();
  let ledgerType;
  for (const [file, module] of modules) {
    for (const symbol of types.exportsOf(file).filter(({ name }) => module[name]?._zod)) {
      const name = symbol.name.replace(/Schema$/, '');
      if (name === 'resolvedLedger') ledgerType = types.typeOf(symbol);
      else named.set(module[symbol.name], { name, ...types.commentOf(symbol) });
    }
  }
  const { COLLECTIONS, REFERABLE, idSchema, ledgerSchema, resolvedLedgerSchema } = Object.assign(
    {},
    ...modules.values(),
  );
  const nodes = new Map();
  const referable = new Set();

  /** A schema, its type, and the schema as a ledger has it, in which an id may stand for a fact. */
  function visit(type, schema, written, path) {
    const collection = REFERABLE.get(schema);
    if (!collection || written._zod.def.type !== 'union') return known(type, schema, written, path);
    const inside = known(type, schema, written._zod.def.options[1], path);
    referable.add(inside);
    return {
      kind: 'reference',
      zod: written,
      collection,
      id: known(undefined, idSchema, idSchema, path),
      inside,
    };
  }

  /** Each schema is read once, however often it is used. */
  function known(type, schema, written, path) {
    if (nodes.has(written)) return nodes.get(written);
    const node = { zod: written, ...nameOf(schema, written) };
    nodes.set(written, node);
    return Object.assign(node, partsOf(type, schema._zod.def, written._zod.def, node.name ?? path));
  }

  function nameOf(schema, written) {
    if (!named.has(schema)) return {};
    const { name, about, tags } = named.get(schema);
    if (!about) faults.push(`${name}Schema has no comment`);
    const ids = [schema, written].map((each) => each._zod.def.shape?.id);
    const isRecord = ids[0] !== ids[1] && ids[1] === idSchema;
    return { name: isRecord ? `${name}Record` : name, about, example: parse(tags.example, `${name}Schema`) };
  }

  function partsOf(type, def, written, path) {
    const part = (key, at = path) => visit(types.partOf(type, key), def[key], written[key], at);
    switch (def.type) {
      case 'object': {
        const shape = types.partOf(type, 'shape');
        const fields = Object.keys(def.shape).map((key) =>
          fieldOf(types.propertyOf(shape, key), def.shape[key], written.shape[key], `${path}.${key}`),
        );
        return { kind: 'object', fields };
      }
      case 'union': {
        const options = types.elementsOf(types.partOf(type, 'options'));
        return {
          kind: 'choice',
          options: options.map((option, at) => visit(option, def.options[at], written.options[at], path)),
        };
      }
      case 'array':
        return { kind: 'list', item: part('element', `${path}[]`) };
      case 'record':
        return { kind: 'map', item: part('valueType', `${path}{}`) };
      case 'nullable':
        return { kind: 'nullable', inside: part('innerType') };
      case 'enum':
        return { kind: 'value', values: Object.values(def.entries) };
      case 'literal':
        return { kind: 'value', values: def.values };
      case 'number':
        return { kind: 'value', type: def.format === 'safeint' ? 'integer' : 'number' };
      case 'string':
      case 'boolean':
        return { kind: 'value', type: def.type };
      default:
        throw new Error(`${path}: a schema of the kind ${def.type} is not known here`);
    }
  }

  function fieldOf(symbol, schema, written, path) {
    const { about, tags } = types.commentOf(symbol);
    if (!about) faults.push(`${path} has no comment`);
    const type = types.typeOf(symbol);
    const node = visit(
      present(schema) === schema ? type : types.partOf(type, 'innerType'),
      present(schema),
      present(written),
      path,
    );
    return {
      key: symbol.name,
      required: present(written) === written,
      about,
      id: tags.id,
      example: parse(tags.example, path),
      node,
    };
  }

  function parse(example, path) {
    if (example === undefined) return undefined;
    try {
      return JSON.parse(example);
    } catch {
      faults.push(`${path}: its example is not JSON: ${example}`);
      return undefined;
    }
  }

  const ledger = {
    ...visit(ledgerType, resolvedLedgerSchema, ledgerSchema, 'ledger'),
    about: named.get(ledgerSchema).about,
  };
  const collections = ledger.fields.filter(({ key }) => COLLECTIONS.includes(key));
  return { ledger, collections, nodes: [...nodes.values()], referable, faults };
}
