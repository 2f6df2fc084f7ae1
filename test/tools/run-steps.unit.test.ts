/*
 * How `npm test` goes about its steps: as many at once as there are lanes, each when what it needs is done,
 * and nothing that failed is hidden by what went well.
 */
import { runSteps, type Step } from '../../tools/test/run-steps';
import durations from '../support/durations.json';

interface Sequencer {
  sort(tests: { path: string }[]): { path: string }[];
  shard(tests: { path: string }[], of: { shardIndex: number; shardCount: number }): { path: string }[];
}
const LongestFirst = jest.requireActual<new () => Sequencer>('../support/longest-first.cjs');
const ROOT = `${__dirname}/../..`;

/** Steps that note when they begin and end. */
function noting(events: string[]) {
  return (name: string, code = 0, needs: string[] = []): Step => ({
    name,
    needs,
    run: async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
      return { code, said: `words of ${name}` };
    },
  });
}

const run = async (steps: Step[], lanes: number) => {
  const printed: string[] = [];
  const outcomes = await runSteps(steps, lanes, (text) => void printed.push(text));
  return { printed: printed.join(''), states: outcomes.map(({ name, state }) => `${name} ${state}`) };
};

test('with one lane steps follow each other, and one that must wait lets others pass', async () => {
  const events: string[] = [];
  const step = noting(events);
  await run([step('needy', 0, ['first']), step('first'), step('last')], 1);
  expect(events.filter((event) => event.endsWith('begins'))).toEqual([
    'first begins',
    'needy begins',
    'last begins',
  ]);
  expect(events[1]).toBe('first ends');
});

test('after a failure the others run, what needed it is passed over, and all is told', async () => {
  const step = noting([]);
  const { printed, states } = await run(
    [step('needs that', 0, ['needs bad']), step('needs bad', 0, ['bad']), step('bad', 1), step('good')],
    2,
  );
  expect(states.sort()).toEqual(['bad FAILED', 'good ok', 'needs bad passed over', 'needs that passed over']);
  expect(printed).toContain('words of bad');
  expect(printed).toContain('words of good');
});

test('no more steps run at once than there are lanes', async () => {
  let [now, most] = [0, 0];
  const step = (name: string): Step => ({
    name,
    run: async () => {
      most = Math.max(most, (now += 1));
      await new Promise(setImmediate);
      now -= 1;
      return { code: 0, said: '' };
    },
  });
  await run(['a', 'b', 'c', 'd', 'e'].map(step), 2);
  expect(most).toBe(2);
});

describe('the parts of a run', () => {
  const files = [...Object.keys(durations), ...Array.from({ length: 90 }, (_, n) => `test/new-${n}.test.ts`)];
  const tests = files.map((path) => ({ path: `${ROOT}/${path}` }));
  const sequencer = new LongestFirst();
  const parts = [1, 2, 3, 4, 5, 6].map((shardIndex) =>
    sequencer.shard(tests, { shardIndex, shardCount: 6 }).map(({ path }) => path),
  );

  test('have every file once between them', () => {
    expect(parts.flat().sort()).toEqual(tests.map(({ path }) => path).sort());
  });

  test('are the same in whatever order the files are found', () => {
    const again = sequencer.shard([...tests].reverse(), { shardIndex: 3, shardCount: 6 });
    expect(again.map(({ path }) => path)).toEqual(parts[2]);
  });

  test('begin with what takes longest', () => {
    const [longest] = Object.keys(durations);
    expect(sequencer.sort(tests)[0]?.path).toBe(`${ROOT}/${longest}`);
  });
});
