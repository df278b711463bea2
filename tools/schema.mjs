// Writes the JSON Schema of a ledger, from the schema that reads one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJSONSchema } from 'zod/mini';
import { ledgerSchema } from '../dist/npm/entries/schema.js';

mkdirSync('dist/schema', { recursive: true });
writeFileSync('dist/schema/ledger-1.json', `${JSON.stringify(toJSONSchema(ledgerSchema), null, 2)}\n`);
