/*
 * Writes programmes/programme.schema.json from the schema that validates programmes, for editors and people.
 * `--check` only tells whether it is current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { PROJECT_ROOT } from '../postgres/data-folder';

const FILE = join(PROJECT_ROOT, 'programmes', 'programme.schema.json');

const text = `${JSON.stringify({ title: 'A loyalty programme (docs/programmes.md)', ...z.toJSONSchema(programmeSchema) }, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('programmes/programme.schema.json is not current: run node tools/run.mjs programme-schema');
  process.exitCode = 1;
}
