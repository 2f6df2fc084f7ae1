/* Whatever can be guessed is counted before it is looked at: by everybody in the same way. */
import { GUESS_LIMITS, type GuessKind } from '../../cloudfunctions/core/guess/guess-limits.rules';
import {
  countedFirst,
  countGuesses,
  forgetGuesses,
  forgive,
} from '../../cloudfunctions/core/guess/guesses.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { openCounter, type Counter } from '../worlds/counter-world';
import { HOUR_MS, MINUTE_MS, NOW } from '../worlds/till-shop';

let counter: Counter;
beforeEach(async () => {
  counter = await openCounter();
});
afterEach(() => counter.close());

const KINDS = Object.keys(GUESS_LIMITS) as GuessKind[];
const at200 = <T>(ask: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 200 }, (_, n) => ask(n)));

test.each(KINDS)('of 200 guesses (%s) at once as many are looked at as may be in a minute', async (kind) => {
  let looks = 0;
  const look = async () => {
    looks += 1;
    return null;
  };
  const answers = await at200(() => countedFirst(counter.pool, { kind, holder: 'x', at: NOW }, look));
  expect(looks).toBe(GUESS_LIMITS[kind].aMinute);
  expect(answers.filter((answer) => answer === null)).toHaveLength(looks);
  expect(await countedFirst(counter.pool, { kind, holder: 'y', at: NOW }, look)).toBeNull();
});

test.each(KINDS)(
  'of guesses (%s) all through an hour as many are looked at as may be in one',
  async (kind) => {
    const db = asDb(counter.pool);
    let looks = 0;
    for (let minute = 0; minute < 60; minute += 1)
      looks += await countGuesses(db, { kind, holder: 'x', at: NOW + minute * MINUTE_MS }, 9);
    expect(looks).toBe(GUESS_LIMITS[kind].anHour);
    expect(await countGuesses(db, { kind, holder: 'x', at: NOW + 2 * HOUR_MS })).toBe(1);
  },
);

test('what led to something is forgiven, also in part', async () => {
  const db = asDb(counter.pool);
  const guesser = { kind: 'claim-code', holder: 'x', at: NOW } as const;
  expect(await countGuesses(db, guesser, 4)).toBe(4);
  expect(await countGuesses(db, guesser, 4)).toBe(2);
  await forgive(db, guesser, 3);
  expect(await countGuesses(db, guesser, 4)).toBe(3);
  expect(await forgetGuesses(db, NOW + HOUR_MS, 10)).toBe(1);
});

test('codes of pickup count as guesses of the store, and the right one is not looked at after too many', async () => {
  const clerk = await counter.sessionOf(await counter.hire('clerk', ['s1'], '小满'));
  const answers = await at200((n) =>
    counter.ask({ action: 'scan', store: 's1', text: `91${String(n).padStart(10, '0')}` }, clerk),
  );
  const refused = answers.filter((answer) => !answer.ok && answer.code === 'too-many-guesses');
  expect(refused).toHaveLength(170);
});

test('an invitation is not found by 200 guesses of one person', async () => {
  const shown = await openCounter({ demo: true });
  const accept = (invite: string) => shown.ask({ action: 'accept-invite', invite });
  const answers = await at200((n) => accept(`0000-0000-0000-${String(n).padStart(4, '0')}`));
  expect(answers.filter((answer) => !answer.ok && answer.code === 'invite-over')).toHaveLength(6);
  expect(answers.filter((answer) => !answer.ok && answer.code === 'too-often')).toHaveLength(194);
  await shown.close();
});
