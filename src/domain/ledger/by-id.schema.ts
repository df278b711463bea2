import * as z from 'zod/mini';
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
]);

/** Facts as a ledger writes them: where a field names records of a collection, their ids may stand instead. */
export type ById<T> = T extends readonly (infer Entry)[] ? ById<Entry>[]
  : T extends object ? { [Key in keyof T]: Key extends Reference ? OrId<T[Key]> : ById<T[Key]> }
  : T;

type OrId<T> = T extends readonly (infer Entry)[] ? OrId<Entry>[] : T extends object ? string | ById<T> : T;

/** The same schema with each of its direct parts changed; itself where none is. */
export function rebuild(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  let changed = false as boolean;
  const turn = (part: Schema): Schema => {
    const after = change(part);
    changed ||= after !== part;
    return after;
  };
  const parts = def.type === 'object' ? { shape: mapValues(def.shape, turn) }
    : def.type === 'array' ? { element: turn(def.element) }
    : def.type === 'union' ? { options: def.options.map(turn) }
    : def.type === 'optional' || def.type === 'nullable' ? { innerType: turn(def.innerType) }
    : {};
  return changed ? z.clone(schema, { ...def, ...parts }) : schema;
}

const mapValues = (shape: z.core.$ZodShape, change: (part: Schema) => Schema) =>
  Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, change(part)]));

const made = new Map<Schema, Schema>();

/** The schema of facts as a ledger writes them: every place of a fact that can be named takes its id as well. */
export function byId(schema: Schema): Schema {
  const known = made.get(schema);
  if (known) return known;
  const inside = rebuild(schema, byId);
  const collection = REFERABLE.get(schema);
  const result = collection
    ? z.union([idSchema, inside], { error: `the id of a record in \`${collection}\`, or the record itself` })
    : inside;
  made.set(schema, result);
  return result;
}

/** The schema of a collection's own records: what they name may be an id, and they have one themselves. */
export function recordOf(schema: Schema): Schema {
  const inside = rebuild(schema, byId) as z.core.$ZodObject;
  const { def } = inside._zod;
  return z.clone(inside, { ...def, shape: { ...def.shape, id: idSchema } });
}
