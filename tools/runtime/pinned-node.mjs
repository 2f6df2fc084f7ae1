/*
 * The Node that commands run on: the one of this folder's package-lock.json, where it is installed and runs,
 * otherwise the one that started us (docs/adr/0030). It has a folder of its own, because npm would put a
 * `node` that is one of the project's packages before the machine's, also where it cannot run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm ci` installs it; it has no install scripts. */
export const runtimeFolder = dirname(fileURLToPath(import.meta.url));

/** Path of the Node for commands. */
export function nodeForCommands() {
  const name = `node-${process.platform}-${process.arch}`;
  const pinned = join(runtimeFolder, 'node_modules', name, 'bin', 'node');
  return existsSync(pinned) && runsHere(pinned) ? pinned : process.execPath;
}

/** It is built for glibc: on another libc it is there, and cannot run. */
const runsHere = (program) => spawnSync(program, ['--version']).status === 0;
