/* What `npm test` proves, as steps that can run beside each other. */
import { join } from 'node:path';
import { runNodeQuietly } from './run-node';
import type { Step } from './run-steps';

/**
 * Into how many parts the tests of a project are cut (test/support/longest-first.cjs makes them equally
 * long): enough that no lane waits long for the last part, not so many that jest's own start counts.
 */
const PARTS = { node: 6, e2e: 2 };

const BUILDS = 'builds';
const TARGETS = ['h5', 'weapp', 'functions'];

function tool(name: string, ...args: string[]): string[] {
  return ['--import', 'tsx', join('tools', name, 'index.ts'), ...args];
}

function testsOf(project: 'node' | 'e2e', env: Record<string, string>, needs: string[] = []): Step[] {
  const count = PARTS[project];
  return Array.from({ length: count }, (_, index) => {
    const shard = `${index + 1}/${count}`;
    return { name: `${project} ${shard}`, needs, run: () => runNodeQuietly(jest(project, shard), env) };
  });
}

/** One worker: the lanes are the workers. */
function jest(project: string, shard = '1/1'): string[] {
  return [
    'node_modules/jest/bin/jest.js',
    `--selectProjects=${project}`,
    `--shard=${shard}`,
    '--maxWorkers=1',
  ];
}

/**
 * In the order in which lanes take them: what others wait for, what is long, and what fills the end. Who may
 * import whom is asked once, by test/architecture.
 * @param env tells tests which server they share
 */
export function allSteps(env: Record<string, string>): Step[] {
  return [
    { name: BUILDS, run: () => runNodeQuietly(tool('build', ...TARGETS), {}) },
    { name: 'check', run: () => runNodeQuietly(tool('check', '--without-imports'), {}) },
    ...testsOf('e2e', env, [BUILDS]),
    ...testsOf('node', env),
    { name: 'ui', run: () => runNodeQuietly(jest('ui'), {}) },
  ];
}
