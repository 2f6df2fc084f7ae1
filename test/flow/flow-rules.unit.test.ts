/*
 * How plans are read: places of cards, what must still hold there, what starts them; how somebody goes on.
 */
import type { Card, FlowPlan } from '../../cloudfunctions/contract/flow';
import { flowPlanSchema } from '../../cloudfunctions/contract/flow';
import {
  birthdaysOn,
  isStartedBy,
  resultOn,
  standingAt,
  stepsOf,
  triggerKey,
  waysOf,
} from '../../cloudfunctions/core/insight/flow/flow.rules';
import type { Walker } from '../../cloudfunctions/core/insight/flow/flow.types';
import {
  arrive,
  draw,
  leave,
  putOff,
  receive,
  whyNoMore,
} from '../../cloudfunctions/core/insight/flow/walk.rules';
import { formatDay, parseDay } from '../../cloudfunctions/core/kernel/time';
import { PLAN } from '../worlds/flow-world';

const wait: Card = { do: 'wait', hours: 24 };
const coupon = { do: 'coupon', template: 'back-5' } as const;
const gold = { all: [{ by: 'level' as const, of: ['gold'] }] };
const young = { all: [{ by: 'joined' as const, least: null, most: 30 }] };
const split = (yes: number, no: number): Card => ({
  ...{ do: 'split', by: { is: 'chance', yesBp: 5000 } },
  yes: Array.from({ length: yes }, () => coupon),
  no: Array.from({ length: no }, () => ({ do: 'filter' as const, rule: gold })),
});
const nextOf = (cards: Card[]) => stepsOf(cards).map(({ next, ways }) => ways ?? next);

test.each<[string, Card[], unknown[]]>([
  ['a row', [wait, coupon], [1, 2]],
  ['two ways and what follows', [wait, split(2, 1), coupon], [1, { yes: 2, no: 4 }, 3, 5, 5, 6]],
  ['an empty way', [split(0, 1), coupon], [{ yes: 2, no: 1 }, 2, 3]],
  ['the other empty way', [split(1, 0), coupon], [{ yes: 1, no: 2 }, 2, 3]],
  ['both empty', [split(0, 0), coupon], [{ yes: 1, no: 1 }, 2]],
])('%s', (_, cards, expected) => {
  expect(nextOf(cards)).toEqual(expected);
  expect(waysOf(cards)).toHaveLength(stepsOf(cards).length);
});

test('what must hold is what started it, and every filter on the way there and no other', () => {
  const plan: FlowPlan = {
    ...PLAN,
    cards: [{ do: 'filter', rule: young }, split(1, 1), coupon],
  };
  const absent = { all: [{ by: 'absent', days: 20 }] };
  expect(standingAt(plan, 0)).toEqual([absent, young]);
  expect(standingAt(plan, 2)).toEqual([absent, young]);
  expect(standingAt(plan, 3)).toEqual([absent, young, gold]);
  expect(standingAt(plan, 4)).toEqual([absent, young]);
  expect(standingAt({ ...plan, trigger: { on: 'joined' } }, 1)).toEqual([young]);
});

test('signals start what waits for them', () => {
  const signal = { memberId: 1n, brandId: 1, cause: 'stage.2', happenedOn: 0 };
  const repeated = { ...signal, what: 'stage', value: 'repeated' } as const;
  expect(isStartedBy({ on: 'stage', of: ['repeated'] }, '1.1', repeated)).toBe(true);
  expect(isStartedBy({ on: 'stage', of: ['bought'] }, '1.1', repeated)).toBe(false);
  expect(isStartedBy({ on: 'ordered' }, '1.1', repeated)).toBe(false);
  const own = { ...signal, what: 'flow', value: '1.2' } as const;
  expect(isStartedBy({ on: 'absent', days: 3 }, '1.2', own)).toBe(true);
  expect(isStartedBy({ on: 'absent', days: 3 }, '1.1', own)).toBe(false);
  expect(triggerKey({ ...PLAN, again: 'never' }, 'ordered.3')).toBe('once');
  expect(triggerKey(PLAN, 'ordered.3')).toBe('ordered.3');
});

test('a birthday of 29 February is kept on the 28th where there is no 29th', () => {
  expect(birthdaysOn(parseDay('2027-02-28'))).toEqual(['02-28', '02-29']);
  expect(birthdaysOn(parseDay('2028-02-28'))).toEqual(['02-28']);
  expect(birthdaysOn(parseDay('2028-02-29'))).toEqual(['02-29']);
  expect(birthdaysOn(parseDay('2027-03-01'))).toEqual(['03-01']);
});

test('the day of the result is fixed by the plan', () => {
  const plan = { ...PLAN, countedDays: 30, windowDays: 14 };
  expect(formatDay(resultOn(plan, parseDay('2026-12-01')))).toBe('2027-01-15');
});

const walker: Walker = {
  ...{ memberId: 1n, key: 'k', cause: 'k', enteredOn: 100, lastDay: 80, arm: null, drawnOn: null, card: 0 },
  ...{ way: null, outcome: 'waiting', endedWhy: null, dueAt: 1000, since: 1000, waitsFor: null },
};
const HOUR = 3_600_000;

test('a control gets nothing; whoever got something stays so whatever follows', () => {
  expect(draw(walker, 'control', 101)).toMatchObject({ outcome: 'control', dueAt: null, drawnOn: 101 });
  expect(draw(walker, 'held', 101)).toMatchObject({ outcome: 'held', dueAt: null });
  const got = receive(draw(walker, 'treated', 101), 1, 2000);
  expect(got).toMatchObject({ outcome: 'sent', card: 1, dueAt: 2000 });
  expect(leave(got, 'cap')).toMatchObject({ outcome: 'sent', endedWhy: 'cap', dueAt: null });
  expect(leave(walker, 'cap')).toMatchObject({ outcome: 'dropped', endedWhy: 'cap' });
  expect(arrive(got)).toMatchObject({ outcome: 'sent', endedWhy: null, dueAt: null });
});

test('put off, unless it would come too late', () => {
  const quiet = { at: 1000 + 3 * HOUR, why: 'quiet-hours' } as const;
  expect(putOff(walker, quiet, 3)).toMatchObject({
    outcome: 'waiting',
    dueAt: quiet.at,
    waitsFor: 'quiet-hours',
  });
  expect(putOff(walker, quiet, 2)).toMatchObject({
    outcome: 'dropped',
    endedWhy: 'quiet-hours',
    dueAt: null,
  });
});

test('who ordered is told from whoever changed otherwise', () => {
  expect(whyNoMore(walker, 81)).toBe('ordered');
  expect(whyNoMore(walker, 80)).toBe('changed');
  expect(whyNoMore({ ...walker, lastDay: null }, 80)).toBe('ordered');
  expect(whyNoMore(walker, null)).toBe('changed');
});

test.each([
  ['two splits', { cards: [split(1, 0), split(1, 0)] }],
  ['nothing given', { cards: [wait] }],
  ['no cards', { cards: [] }],
  ['no control group', { controlBp: 0 }],
  ['a budget of nothing', { budgetFen: 0 }],
])('%s is no plan', (_, change) => {
  expect(flowPlanSchema.safeParse({ ...PLAN, ...change }).success).toBe(false);
  expect(flowPlanSchema.safeParse(PLAN).success).toBe(true);
});
