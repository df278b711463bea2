import { safeParse } from 'zod/mini';
import { examplesOf } from './examples.mjs';
import { jsonSchemaOf } from './json-schema.mjs';
import { load } from './modules.mjs';
import { pageOf } from './page.mjs';
import { readLedger } from './read.mjs';
import { sample } from './sample.mjs';

/** The JSON Schema and the page, made of the schema of a ledger and its comments; throws where a field has none. */
export async function generate() {
  const { modules, checkLedger } = await load();
  const model = readLedger(modules);
  examplesOf(model, (schema, example) => safeParse(schema, example).success);
  if (!checkLedger(sample).ok) model.faults.push('the sample of the page is no ledger');
  if (model.faults.length > 0) throw new Error(`The schema is not documented:\n${model.faults.join('\n')}`);
  return { jsonSchema: jsonSchemaOf(model), page: pageOf({ ...model, sample }), sample, checkLedger };
}
