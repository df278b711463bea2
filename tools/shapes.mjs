// Writes zod schemas as plain data (src/domain/ledger/shape.ts), so that a script can do without zod.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const SHAPE = fileURLToPath(new URL('../src/domain/ledger/shape.ts', import.meta.url));
const COMMON = fileURLToPath(new URL('../src/domain/ledger/common.schema.ts', import.meta.url));
const TABLE = '\0shapes';

/** The exports of TypeScript modules, run here. */
export async function exportsOf(files) {
  const source = files.map((file, at) => `export * as m${at} from ${JSON.stringify(file)};`).join('\n');
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? id : undefined), load: (id) => (id === 'entry' ? source : undefined) };
  const bundle = await rolldown({ input: 'entry', plugins: [entry], tsconfig: 'tsconfig.json', platform: 'neutral', resolve: { mainFields: ['module', 'main'] } });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  const modules = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  return files.map((_, at) => modules[`m${at}`]);
}

const said = (error) => {
  const text = error?.({ input: undefined });
  return typeof text === 'string' ? { says: text } : {};
};

/** Which kinds there are, and which of them have checks. */
const KINDS = { string: true, number: true, array: true, date: false, boolean: false, object: false, enum: false, union: false, nullable: false, record: false };

/** What may stand in the definition of a schema. */
const PARTS = ['type', 'error', 'checks', 'shape', 'catchall', 'element', 'innerType', 'options', 'entries', 'keyType', 'valueType'];

/** What `z.int` adds to a number. */
const INTEGER = ['check', 'format', 'abort'];

const isWhole = ({ format }) => format === 'safeint';

const CHECKS = {
  string_format: ({ format, pattern }) => (format === 'regex' ? ['pattern', pattern.source, pattern.flags] : undefined),
  min_length: ({ minimum }) => ['least', minimum],
  max_length: ({ maximum }) => ['most', maximum],
  greater_than: ({ value, inclusive }) => (inclusive ? ['least', value] : undefined),
  less_than: ({ value, inclusive }) => (inclusive ? ['most', value] : undefined),
};

function checksOf(checks, says) {
  const written = checks.map(({ _zod: { def } }) => {
    const check = def.abort ? undefined : CHECKS[def.check]?.(def);
    if (!check) throw new Error(`A check that has no shape: ${def.format ?? def.check}${def.abort ? ' with abort' : ''}`);
    const [name, bound, flags] = check;
    const own = said(def.error).says ?? says;
    return [name, bound, ...(own === says ? (flags ? [null] : []) : [own]), ...(flags ? [flags] : [])];
  });
  return written.length > 0 ? { checks: written } : {};
}

/** What of a schema no shape can say. */
function beyondShapes(is, def) {
  if (!(is in KINDS)) return is;
  const part = Object.keys(def).find((key) => !PARTS.includes(key) && !(isWhole(def) && INTEGER.includes(key)));
  if (part) return `${is} with ${part}`;
  if (is === 'object' && def.catchall?._zod.def.type !== 'never') return 'object that is not strict';
  if (is === 'record' && def.keyType._zod.def.checks?.length > 0) return 'record with checks of its keys';
  if (is !== 'date' && !KINDS[is] && def.checks?.length > 0) return `${is} with checks`;
  const name = Object.keys(def.shape ?? {}).find((key) => !/^[a-zA-Z]+$/.test(key));
  return name === undefined ? undefined : `object with the field "${name}"`;
}

/** The shapes of the schemas that the files export by these names. */
export async function shapesOf(files, names) {
  const [{ dateSchema }, ...modules] = await exportsOf([COMMON, ...files]);
  const schemas = Object.assign({}, ...modules);
  return tableOf(Object.fromEntries(names.map((name) => [name, schemas[name]])), dateSchema);
}

/** The shapes that the schemas need, each once, and where each schema stands among them. */
export function tableOf(schemas, dateSchema) {
  const table = [];
  const places = new Map();

  /** Alike schemas are one shape. */
  const place = (schema) => {
    const written = shape(schema);
    const key = JSON.stringify(written);
    if (!places.has(key)) places.set(key, table.push(written) - 1);
    return places.get(key);
  };

  const named = ([key, field]) => {
    const { type, innerType } = field._zod.def;
    return type === 'optional' ? `${key}?${place(innerType)}` : `${key}${place(field)}`;
  };

  const shape = (schema) => {
    const { def } = schema._zod;
    const { error, checks = [], shape: fields, element, innerType, valueType, options, entries } = def;
    const is = schema === dateSchema ? 'date' : def.type;
    const beyond = beyondShapes(is, def);
    if (beyond) throw new Error(`A schema that has no shape: ${beyond}`);
    const inner = element ? [element] : innerType ? [innerType] : valueType ? [valueType] : options;
    return {
      is,
      ...said(error),
      ...(inner ? { of: inner.map(place) } : {}),
      ...(fields ? { fields: Object.entries(fields).map(named).join(' ') } : {}),
      ...(entries ? { values: Object.values(entries) } : {}),
      ...(isWhole(def) ? { whole: true } : {}),
      ...(is === 'date' ? {} : checksOf(checks, said(error).says)),
    };
  };

  return { table, places: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, place(schema)])) };
}

/**
 * Where a bundle asks for one of these schemas, it gets its shape.
 * @param {Record<string, string>} schemas the files of the schemas, by the name that each exports
 */
export function shapes(schemas) {
  const files = Object.fromEntries(Object.entries(schemas).map(([name, file]) => [name, fileURLToPath(new URL(`../${file}`, import.meta.url))]));
  let written;
  return {
    name: 'shapes',
    buildStart: async () => { written = await shapesOf(Object.values(files), Object.keys(files)); },
    resolveId: (id) => (id === TABLE ? id : undefined),
    load(id) {
      if (id === TABLE) return `export default ${JSON.stringify(written.table)};`;
      const name = Object.keys(files).find((key) => files[key] === id);
      if (!name) return undefined;
      return {
        moduleType: 'js',
        code: `import { shaped } from ${JSON.stringify(SHAPE)}; import table from ${JSON.stringify(TABLE)}; export const ${name} = shaped(table, ${written.places[name]});`,
      };
    },
  };
}
