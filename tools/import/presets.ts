/*
 * Mappings of well-known exports, in docs/import-presets.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../command/input-error';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { readMapping, type Mapping } from './mapping';

export const PRESETS_FOLDER = join(PROJECT_ROOT, 'docs', 'import-presets');

/** Names of the presets there are. */
export const presetNames = (): string[] =>
  readdirSync(PRESETS_FOLDER).flatMap((name) => (name.endsWith('.json') ? name.slice(0, -5) : []));

/** A preset by its name; nothing where none is asked for. */
export function presetNamed(name: string | undefined): Mapping {
  if (name === undefined) return {};
  const path = join(PRESETS_FOLDER, `${name}.json`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(path))
    throw new InputError(`--preset ${name}: choose of ${presetNames().join(', ')}.`);
  return readMapping(path, 'The preset');
}
