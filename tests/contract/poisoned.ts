import type * as z from 'zod/mini';
import { accessionSchema } from '../../src/domain/accession/accession.schema.js';
import { readAccession } from '../../src/domain/accession/accession.slice.js';
import { registerSchema } from '../../src/domain/agreement/register.schema.js';
import { readRegister } from '../../src/domain/agreement/register.slice.js';
import { indicatorSchema } from '../../src/domain/benchmark/indicator.schema.js';
import { readIndicator } from '../../src/domain/benchmark/indicator.slice.js';
import { coalitionSchema } from '../../src/domain/coalition/coalition.schema.js';
import { readCoalition } from '../../src/domain/coalition/coalition.slice.js';
import { readCoalitionMap } from '../../src/domain/coalition/coalition-map.slice.js';
import { planSchema } from '../../src/domain/coalition/plan.schema.js';
import { readPlan } from '../../src/domain/coalition/plan.slice.js';
import { gapSchema } from '../../src/domain/funding/gap.schema.js';
import { readGap } from '../../src/domain/funding/gap.slice.js';
import type { Reader } from '../../src/domain/ledger/slice.js';
import { donorsSchema } from '../../src/domain/pledge/donors.schema.js';
import { readDonors } from '../../src/domain/pledge/donors.slice.js';
import { totalSchema } from '../../src/domain/pledge/total.schema.js';
import { readTotal } from '../../src/domain/pledge/total.slice.js';
import { seriesSchema } from '../../src/domain/series/series.schema.js';
import { readSeries } from '../../src/domain/series/series.slice.js';
import { wholeLedger } from '../domain/ledger/whole-ledger.fixture.js';
import type { Contracted } from './widgets.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What is in the definition of a schema that has parts. */
interface Parts {
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
}

/** What no pattern and no list of words allows: only a field of free text takes it. */
const FREE = 'Any words at all: 1 & 2.';

const partsOf = (schema: z.ZodMiniType): Parts => schema._zod.def as Parts;
const whole = ({ innerType, ...parts }: Parts): Parts => (innerType ? whole(partsOf(innerType)) : parts);
const isText = (schema: z.ZodMiniType): boolean => schema.safeParse(FREE).success;

/** The places in which a schema takes free text: `sources[].publisher`. */
function textPlaces(schema: z.ZodMiniType, place = ''): string[] {
  if (isText(schema)) return [place];
  const { element, shape = {} } = whole(partsOf(schema));
  if (element) return textPlaces(element, `${place}[]`);
  return Object.entries(shape).flatMap(([key, field]) => textPlaces(field, place ? `${place}.${key}` : key));
}

/** What is done to a record: which strings are replaced, those of free text or those that mean something, and whether texts that it lacks are added. */
interface Dose {
  readonly poison: string;
  readonly into: 'texts' | 'others';
  readonly fill: boolean;
}

/** A record with its strings replaced; the places of these are added to `places`. */
function replaced(schema: z.ZodMiniType, value: Json | undefined, dose: Dose, places: Set<string>, place = ''): Json | undefined {
  const { poison, into, fill } = dose;
  if (isText(schema) || typeof value === 'string') {
    if (isText(schema) !== (into === 'texts') || (value === undefined && !fill)) return value;
    places.add(place);
    return poison;
  }
  const { element, shape } = whole(partsOf(schema));
  if (Array.isArray(value) && element) return value.map((entry) => replaced(element, entry, dose, places, `${place}[]`) ?? null);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !shape) return value;
  return Object.fromEntries(Object.entries(shape).flatMap(([key, field]) => {
    const part = replaced(field, value[key], dose, places, place ? `${place}.${key}` : key);
    return part === undefined ? [] : [[key, part]];
  }));
}

const KINDS: Readonly<Record<Contracted['tag'], { schema: z.ZodMiniType; read: Reader<unknown>; ids: readonly string[] }>> = {
  'pw-funding-gap': { schema: gapSchema, read: readGap, ids: ['defence'] },
  'pw-pledge-counter': { schema: totalSchema, read: readTotal, ids: ['stated', 'reckoned'] },
  'pw-benchmark-ring': { schema: indicatorSchema, read: readIndicator, ids: ['clusters', 'sapo'] },
  'pw-accession-clusters': { schema: accessionSchema, read: readAccession, ids: ['ukraine'] },
  'pw-agreement-ladder': { schema: registerSchema, read: readRegister, ids: ['pacts'] },
  'pw-coalition-roster': { schema: coalitionSchema, read: readCoalition, ids: ['willing'] },
  'pw-coalition-map': { schema: coalitionSchema, read: readCoalitionMap, ids: ['willing'] },
  'pw-force-plan': { schema: planSchema, read: readPlan, ids: ['force'] },
  'pw-trend-chart': { schema: seriesSchema, read: readSeries, ids: ['by-month'] },
  'pw-donor-chart': { schema: donorsSchema, read: readDonors, ids: ['tracker'] },
};

/** Records that have every part of a widget's record between them. */
function recordsOf(tag: Contracted['tag']): Json[] {
  const { read, ids } = KINDS[tag];
  return ids.map((id) => {
    const result = read(wholeLedger(), id);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return JSON.parse(JSON.stringify(result.value)) as Json;
  });
}

/** Documents of a widget with a poison in every text, and with one in every text that there can be. `places` names them. */
export function poisoned(tag: Contracted['tag'], poison: string): { documents: string[]; places: Set<string> } {
  const { schema } = KINDS[tag];
  const places = new Set<string>();
  const documents = recordsOf(tag).flatMap((record) =>
    [false, true].map((fill) => JSON.stringify(replaced(schema, record, { poison, into: 'texts', fill }, places))),
  );
  return { documents, places };
}

/** Documents of a widget with a poison in every string that is no free text: ids, dates, currencies, words of a list. */
export const misspelt = (tag: Contracted['tag'], poison: string): string[] =>
  recordsOf(tag).map((record) => JSON.stringify(replaced(KINDS[tag].schema, record, { poison, into: 'others', fill: false }, new Set())));

/** The places for text in a widget's record. */
export const placesOf = (tag: Contracted['tag']): string[] => textPlaces(KINDS[tag].schema);
