import * as z from 'zod/mini';
import { agreementSchema } from '../agreement/agreement.schema.js';
import { benchmarkSchema } from '../benchmark/benchmark.schema.js';
import { indicatorSchema } from '../benchmark/indicator.schema.js';
import { pledgeSchema } from '../pledge/pledge.schema.js';
import { figureSchema, idSchema, rateSchema, sourceSchema } from './common.schema.js';
import type { Reference } from './resolve.js';

type Schema = z.core.$ZodType;

/** What an id may stand for, with the collection that the id is looked up in. */
export const REFERABLE: ReadonlyMap<Schema, string> = new Map<Schema, string>([
  [sourceSchema, 'sources'],
  [rateSchema, 'rates'],
  [figureSchema, 'needs'],
  [pledgeSchema, 'pledges'],
  [indicatorSchema, 'indicators'],
  [agreementSchema, 'agreements'],
  [benchmarkSchema, 'benchmarks'],
]);

/** Facts as a ledger writes them: where a record of a collection can be named, its id may stand. */
export type ById<T> = T extends readonly (infer Entry)[]
  ? ById<Entry>[]
  : T extends object
    ? { [Key in keyof T]: Key extends Reference ? OrId<T[Key]> : ById<T[Key]> }
    : T;

type OrId<T> = T extends readonly (infer Entry)[] ? OrId<Entry>[] : T extends object ? string | ById<T> : T;

/** The same schema with each of its direct parts changed; itself where none is. */
export function rebuild(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let changed = false as boolean;
  const parts = partsOf(def, (part) => {
    const after = change(part);
    changed ||= after !== part;
    return after;
  });
  return changed ? z.clone(schema, { ...def, ...parts }) : schema;
}

/** What a schema is made of, by its field in the definition. Texts and numbers have no parts. */
function partsOf(def: z.core.$ZodTypes['_zod']['def'], turn: (part: Schema) => Schema): object {
  switch (def.type) {
    case 'object':
      return { shape: mapValues(def.shape, turn) };
    case 'array':
      return { element: turn(def.element) };
    case 'union':
      return { options: def.options.map(turn) };
    case 'optional':
    case 'nullable':
      return { innerType: turn(def.innerType) };
    default:
      return {};
  }
}

const mapValues = (shape: z.core.$ZodShape, change: (part: Schema) => Schema) =>
  Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, change(part)]));

const insides = new Map<Schema, Schema>();

/** A schema in which ids may stand for what it names; always the same one for the same schema. */
function insideOf(schema: Schema): Schema {
  const inside = insides.get(schema) ?? rebuild(schema, byId);
  insides.set(schema, inside);
  return inside;
}

/** The schema of a fact as a ledger writes it: the fact, or where it can be named its id. */
export function byId(schema: Schema): Schema {
  const collection = REFERABLE.get(schema);
  const error = `the id of a record in \`${collection}\`, or the record itself`;
  return collection ? z.union([idSchema, insideOf(schema)], { error }) : insideOf(schema);
}

/** The schema of a collection's own records, which have an id. */
export function recordOf(schema: Schema): Schema {
  const inside = insideOf(schema) as z.core.$ZodObject;
  const { def } = inside._zod;
  if (def.shape.id === idSchema) return inside;
  return z.clone(inside, { ...def, shape: { ...def.shape, id: idSchema } });
}
