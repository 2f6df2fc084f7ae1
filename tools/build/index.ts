/**
 * `npm run build:h5 | build:weapp | build:functions`: what is deployed, into dist/. One build at a time; a
 * second one waits, and then usually finds its work done.
 */
import { join } from 'node:path';
import lock from '../processes/process-lock.cjs';
import { buildApp } from './build-app';
import { buildFunctions } from './build-functions';

const project = join(__dirname, '..', '..');

const targets: Record<string, () => Promise<void>> = {
  h5: () => buildApp(project, 'h5'),
  weapp: () => buildApp(project, 'weapp'),
  functions: () => buildFunctions(project),
};

/** Long enough for two cold builds on a slow machine. Milliseconds. */
const PATIENCE_MS = 600_000;

async function main(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in targets));
  if (wanted.length === 0 || unknown.length > 0) {
    console.error(`Usage: node tools/run.mjs build ${Object.keys(targets).join(' | ')}`);
    return 2;
  }
  const onWait = (): void => console.log('Another build is under way; waiting for it …');
  for (const name of wanted) {
    await lock.withProcessLock(join(project, '.huigan', 'build-lock'), async () => targets[name]?.(), {
      onWait,
      patienceMs: PATIENCE_MS,
    });
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
