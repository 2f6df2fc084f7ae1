/*
 * `npm test`: checks, the builds that tests open in a browser, then every test.
 * `npm test -- <jest arguments>`: jest alone.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../postgres/data-folder';

/** Runs a program of this project with Node; answers with its exit code. */
function runNode(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forward = (signal: NodeJS.Signals): boolean => child.kill(signal);
    process.on('SIGTERM', forward);
    // Ctrl-C reaches jest by itself, and jest stops its server before it leaves.
    const ignore = (): void => {};
    process.on('SIGINT', ignore);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', ignore);
      resolve(code ?? 1);
    });
  });
}

function runTool(name: string, ...args: string[]): Promise<number> {
  return runNode(['--import', 'tsx', join('tools', name, 'index.ts'), ...args]);
}

/** What end-to-end tests open, and the mini-program, which must build. */
async function buildWhatTestsOpen(): Promise<number> {
  if (!existsSync(join(PROJECT_ROOT, 'tools/build/index.ts'))) return 0;
  for (const target of ['h5', 'weapp', 'functions']) {
    const code = await runTool('build', target);
    if (code !== 0) return code;
  }
  return 0;
}

async function main(jestArgs: string[]): Promise<number> {
  if (jestArgs.length === 0) {
    // Side by side: each leaves a core idle half of the time.
    const codes = await Promise.all([runTool('check'), buildWhatTestsOpen()]);
    const failed = codes.find((code) => code !== 0);
    if (failed !== undefined) return failed;
  }
  return runNode(['node_modules/jest/bin/jest.js', ...jestArgs]);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
