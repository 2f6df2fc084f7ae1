/*
 * The builds that a test of the mini-program opens: `npm test` makes them first; a single test makes what is
 * missing.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(__dirname, '../..');
export const WEAPP_BUILD = join(ROOT, 'dist', 'weapp');

const PROOFS = { weapp: 'weapp/app.json', functions: 'functions/account/index.js' };

/** Builds the mini-program and the functions where they are missing. What is there is taken as it is. */
export async function buildWhatIsMissing(): Promise<void> {
  const missing = Object.entries(PROOFS)
    .filter(([, proof]) => !existsSync(join(ROOT, 'dist', proof)))
    .map(([target]) => target);
  if (missing.length === 0) return;
  await promisify(execFile)(process.execPath, ['tools/run.mjs', 'build', ...missing], {
    cwd: ROOT,
    maxBuffer: 1 << 26,
  });
}
