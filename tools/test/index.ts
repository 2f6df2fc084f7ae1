/*
 * `npm test`: checks, the builds that tests open in a browser, and every test, on all cores at once.
 * `npm test -- <jest arguments>`: jest alone. `npm run test:durations`: writes anew how long each test file
 * takes, which decides their order.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { joinDataFolder } from '../postgres/data-folder-users';
import { makeThrowawayFolder } from '../postgres/throwaway-folder';
import { runNode } from './run-node';
import { runSteps, type Outcome } from './run-steps';
import { allSteps } from './steps';

const JEST = 'node_modules/jest/bin/jest.js';
const KEEP_DURATIONS = [
  '--maxWorkers=1',
  '--reporters=default',
  '--reporters=./test/support/keep-durations.cjs',
];

/** Everything, over one server that all of its jests share; only test/support knows what is in it. */
async function runEverything(): Promise<number> {
  const dataDir = makeThrowawayFolder();
  const server = await joinDataFolder({ dataDir, forTests: true });
  try {
    // One more than cores: a browser and a database are often waited for.
    const lanes = availableParallelism() + 1;
    const startedAt = performance.now();
    const outcomes = await runSteps(allSteps({ HUIGAN_TEST_SERVER: dataDir }), lanes, (text) =>
      process.stdout.write(text),
    );
    report(outcomes, (performance.now() - startedAt) / 1000);
    return outcomes.every(({ state }) => state === 'ok') ? 0 : 1;
  } finally {
    await server.release();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function report(outcomes: readonly Outcome[], seconds: number): void {
  const lines = outcomes.map(
    ({ name, state, seconds: of }) => `${state.padEnd(11)} ${name.padEnd(9)} ${of.toFixed(0).padStart(5)} s`,
  );
  console.log(`\n${lines.join('\n')}\nAll of it: ${seconds.toFixed(0)} s`);
}

async function main(args: string[]): Promise<number> {
  if (args.length === 0) return runEverything();
  if (args[0] === '--durations') return runNode([JEST, ...KEEP_DURATIONS, ...args.slice(1)]);
  return runNode([JEST, ...args]);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
