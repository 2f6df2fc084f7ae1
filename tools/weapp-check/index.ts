/**
 * `node tools/run.mjs weapp-check [folder]`: what WeChat's own compilers say of the build in dist/weapp. Exit
 * code 1 when they refuse it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError, runCommand } from '../command/input-error';
import { PROJECT_ROOT } from '../postgres/data-folder';
import { checkWeapp, whyNotHere } from './check-weapp';

function main(): number {
  const folder = resolve(process.argv[2] ?? join(PROJECT_ROOT, 'dist', 'weapp'));
  if (!existsSync(join(folder, 'app.json')))
    throw new InputError(`${folder} holds no mini-program: build it first (npm run build:weapp).`);
  const reason = whyNotHere();
  if (reason !== null) {
    console.log(`Not checked. ${reason}`);
    return 0;
  }
  const problems = checkWeapp(folder);
  for (const { part, message } of problems) console.error(`${part}: ${message}`);
  if (problems.length === 0) console.log('WXML, WXSS and JSON are what WeChat accepts.');
  return problems.length === 0 ? 0 : 1;
}

runCommand(() => Promise.resolve().then(main));
