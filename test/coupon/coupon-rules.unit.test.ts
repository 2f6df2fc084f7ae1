/* How a coupon lives: each state answers each command; its times and what comes back of it, with numbers. */
import {
  COUPON,
  givenBackOf,
  returnedUntil,
  USE,
  validityOf,
} from '../../cloudfunctions/core/coupon/coupon.rules';

const EAST = 480;
const at = (text: string): number => Date.parse(`${text}+08:00`);

/** A machine as a table: a row a state, what each command makes of it. */
const tableOf = (machine: {
  states: readonly string[];
  commands: readonly string[];
  moves: Record<string, Record<string, string>>;
}): string =>
  [
    ['', ...machine.commands],
    ...machine.states.map((state) => [
      state,
      ...machine.commands.map((command) => machine.moves[state]?.[command] ?? 'nothing'),
    ]),
  ]
    .map((row) =>
      row
        .map((word) => word.replace('wrong-state', '-').padEnd(9))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');

test('the states of a coupon: what each command makes of it', () => {
  expect(`\n${tableOf(COUPON)}`).toMatchInlineSnapshot(`
   "
             hold      release   use       use-up    take      take-last return    expire    revoke
   usable    held      already   -         -         usable    used      usable    expired   revoked
   held      -         usable    usable    used      -         -         held      -         -
   used      -         -         already   already   -         -         usable    -         -
   expired   -         -         -         -         -         -         usable    already   -
   revoked   -         -         -         -         -         -         revoked   already   already"
  `);
});

test('the states of a use', () => {
  expect(`\n${tableOf(USE)}`).toMatchInlineSnapshot(`
   "
             pay       close     return
   held      used      released  -
   used      already   -         returned
   released  -         already   -
   returned  -         -         already"
  `);
});

describe('a coupon is usable', () => {
  const days = (count: number, afterDays = 0) => ({
    validity: { kind: 'days' as const, afterDays, days: count },
  });
  const dates = { validity: { kind: 'dates' as const, from: '2026-12-24', to: '2026-12-31' } };

  test('for whole days of the brand, from when it is issued', () => {
    expect(validityOf(days(7), at('2026-12-01T10:00:00'), EAST)).toEqual({
      usableFrom: at('2026-12-01T10:00:00'),
      expiresAt: at('2026-12-08T00:00:00'),
    });
  });

  test('from a later day', () => {
    expect(validityOf(days(1, 1), at('2026-12-01T23:59:59'), EAST)).toEqual({
      usableFrom: at('2026-12-02T00:00:00'),
      expiresAt: at('2026-12-03T00:00:00'),
    });
  });

  test('to the last second of its last day, not a second longer', () => {
    const validity = validityOf(dates, at('2026-12-01T00:00:00'), EAST);
    expect(validity).toEqual({ usableFrom: at('2026-12-24T00:00:00'), expiresAt: at('2027-01-01T00:00:00') });
    expect(validityOf(dates, at('2026-12-31T23:59:59'), EAST)).not.toBeNull();
    expect(validityOf(dates, at('2027-01-01T00:00:00'), EAST)).toBeNull();
  });
});

describe('a coupon that comes back', () => {
  const terms = { graceDays: 3, graceForAll: false };
  const ends = { expiresAt: at('2026-12-02T00:00:00'), graceGiven: false };
  const back = (text: string, by: 'brand' | 'guest' = 'brand') => ({
    at: at(text),
    by,
    utcOffsetMinutes: EAST,
  });

  test('keeps its own end', () => {
    expect(returnedUntil(ends, terms, back('2026-12-01T23:59:59', 'guest'))).toEqual({
      ...ends,
      over: false,
    });
  });

  test('past it, has days of grace once in its life', () => {
    const first = returnedUntil(ends, terms, back('2026-12-02T10:00:00'));
    expect(first).toEqual({ expiresAt: at('2026-12-06T00:00:00'), graceGiven: true, over: false });
    expect(returnedUntil(first, terms, back('2026-12-05T12:00:00'))).toEqual({ ...first, over: false });
    expect(returnedUntil(first, terms, back('2026-12-06T00:00:00'))).toMatchObject({ over: true });
  });

  test('is over where a guest changed their mind, unless the template is kinder', () => {
    const late = back('2026-12-02T10:00:00', 'guest');
    expect(returnedUntil(ends, terms, late)).toEqual({ ...ends, over: true });
    expect(returnedUntil(ends, { graceDays: 3, graceForAll: true }, late)).toMatchObject({ over: false });
    expect(returnedUntil(ends, { graceDays: 0, graceForAll: true }, late)).toMatchObject({ over: true });
  });
});

test('what went back of a discount ends at the whole', () => {
  const line = { quantity: 3, shareFen: 400n };
  expect([0, 1, 2, 3].map((refunded) => givenBackOf([{ ...line, refunded }]))).toEqual([
    0n,
    133n,
    266n,
    400n,
  ]);
});
