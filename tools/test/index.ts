/*
 * `npm test`: checks, the builds that tests open in a browser, then every test.
 * `npm test -- <jest arguments>`: jest alone.
 */
import { spawn } from 'node:child_process';
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

const runJest = (...args: string[]): Promise<number> => runNode(['node_modules/jest/bin/jest.js', ...args]);

/** One step after the other; the first that fails is the last. */
async function inTurn(...steps: (() => Promise<number>)[]): Promise<number> {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * Two lanes, each busy on one core: tests of screens need no build, so they follow the checks, which are done
 * before the builds are. All other tests come last, with every core.
 */
async function runEverything(): Promise<number> {
  const codes = await Promise.all([
    inTurn(
      () => runTool('check'),
      () => runJest('--selectProjects', 'ui', '--maxWorkers', '1'),
    ),
    inTurn(...['h5', 'weapp', 'functions'].map((target) => () => runTool('build', target))),
  ]);
  const failed = codes.find((code) => code !== 0);
  return failed ?? runJest('--selectProjects', 'node', 'e2e');
}

const jestArgs = process.argv.slice(2);
(jestArgs.length === 0 ? runEverything() : runJest(...jestArgs)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
