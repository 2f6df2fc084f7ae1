/* How groups and seats change, and what a seat costs: the tables, and numbers that anybody can check. */
import type { GroupTerms, SeatsTerms } from '../../cloudfunctions/contract/group';
import {
  afterLetting,
  boundsOf,
  decide,
  differenceFen,
  GROUP,
  holdUntil,
  mayUsePoints,
  samePrice,
  SEAT,
  seatFen,
  stepFen,
  type GroupCounts,
} from '../../cloudfunctions/core/group/group.rules';
import { giftOf } from '../../cloudfunctions/core/group/leader-gift.rules';
import { seatCartProblems } from '../../cloudfunctions/core/group/seat-cart.rules';
import { offerOf } from '../worlds/group-world';

const terms = (changes: Partial<SeatsTerms> = {}): SeatsTerms => offerOf(changes).terms as SeatsTerms;
const LADDER = terms({
  steps: [
    { size: 3, priceFen: 1500 },
    { size: 5, priceFen: 1300 },
    { size: 10, priceFen: 1100 },
  ],
});

const rowsOf = (machine: { states: readonly string[]; moves: object }): string[][] =>
  machine.states.map((state) => [
    state,
    ...Object.values((machine.moves as Record<string, Record<string, string>>)[state] ?? {}),
  ]);

test('every state of a group answers every command', () => {
  // Commands: fill, end, decide-fill, decide-fail, abandon, give-all-back.
  expect(rowsOf(GROUP)).toEqual([
    ['forming', 'filled', 'closing', 'wrong-state', 'wrong-state', 'failing', 'wrong-state'],
    ['closing', 'filled', 'already', 'filled', 'failing', 'wrong-state', 'wrong-state'],
    ['filled', 'already', 'already', 'already', 'wrong-state', 'wrong-state', 'wrong-state'],
    ['failing', 'wrong-state', 'already', 'wrong-state', 'already', 'already', 'failed'],
    ['failed', 'wrong-state', 'already', 'wrong-state', 'already', 'already', 'already'],
  ]);
});

test('every state of a seat answers every command', () => {
  // Commands: pay, release, retake, confirm, give-back, refunded, reverse.
  const no = 'wrong-state';
  expect(rowsOf(SEAT)).toEqual([
    ['held', 'paid', 'released', no, no, no, no, no],
    ['paid', 'already', no, 'already', 'confirmed', 'refunding', no, 'reversed'],
    ['confirmed', 'already', no, 'already', 'already', no, no, 'reversed'],
    ['released', no, 'already', 'paid', no, no, no, no],
    ['refunding', 'already', no, no, no, 'already', 'refunded', no],
    ['refunded', 'already', no, no, no, 'already', 'already', no],
    ['reversed', 'already', no, no, no, no, 'already', 'already'],
  ]);
});

test('a ladder costs what is reached; the price holds while so many are taken', () => {
  expect([1, 2, 3, 4, 5, 9, 10].map((taken) => Number(stepFen(LADDER, taken)))).toEqual([
    1500, 1500, 1500, 1500, 1300, 1300, 1100,
  ]);
  expect([1, 4, 5, 9, 10].map((taken) => samePrice(LADDER, taken))).toEqual([
    { from: 1, to: 4 },
    { from: 1, to: 4 },
    { from: 5, to: 9 },
    { from: 5, to: 9 },
    { from: 10, to: null },
  ]);
  // Whatever the count, everybody within its bounds pays the same, and those outside do not.
  for (let taken = 1; taken <= 10; taken += 1) {
    const { from, to } = samePrice(LADDER, taken);
    for (let other = 1; other <= 10; other += 1)
      expect(stepFen(LADDER, other) === stepFen(LADDER, taken)).toBe(other >= from && other <= (to ?? other));
  }
  expect(boundsOf(LADDER)).toEqual({ size: 10, least: 3 });
});

test('filled with 7: who paid ¥15.00 gets ¥2.00 back, who paid ¥13.00 nothing; nobody pays more (G-R7)', () => {
  const back = (priceFen: bigint, paid: number) =>
    Number(differenceFen(LADDER, { priceFen, leads: false }, paid));
  expect([back(1500n, 7), back(1300n, 7), back(1300n, 4), back(1500n, 10)]).toEqual([200, 0, 0, 400]);
});

test('the price of whoever leads: at first for the opener, in the end for whoever leads then (G-R6)', () => {
  const led = terms({ leader: { kind: 'price', priceFen: 990 } });
  expect([seatFen(led, 1, true), seatFen(led, 2, false)]).toEqual([990n, 1390n]);
  expect(differenceFen(led, { priceFen: 1390n, leads: true }, 3)).toBe(400n);
  expect(differenceFen(led, { priceFen: 990n, leads: true }, 3)).toBe(0n);
  expect(differenceFen(led, { priceFen: 1390n, leads: false }, 3)).toBe(0n);
});

test('points pay only where no part of the price may come back', () => {
  expect([mayUsePoints(terms()), mayUsePoints(LADDER)]).toEqual([true, false]);
  expect(mayUsePoints(terms({ leader: { kind: 'price', priceFen: 990 } }))).toBe(false);
});

const counts = (changes: Partial<GroupCounts>): GroupCounts => ({
  ...{ kind: 'seats', state: 'closing', size: 3, least: 3, held: 0, paid: 0, refunding: 0 },
  ...changes,
});

test.each([
  [{ paid: 3 }, null, 'members'],
  [{ paid: 2 }, null, 'fail'],
  [{ paid: 2 }, 2, 'brand'],
  [{ paid: 1 }, 2, 'fail'],
  [{ size: 10, paid: 4 }, null, 'deadline'],
  [{ kind: 'office', size: null, least: 1, paid: 1 }, null, 'deadline'],
  [{ kind: 'office', size: null, least: 1, paid: 0 }, null, 'fail'],
] as const)('a closing group with %j, the brand from %s: %s', (changes, above, decision) => {
  expect(decide(counts(changes), above)).toBe(decision);
});

test.each([
  ['nobody is left, no money is on its way', { state: 'forming' }, 'failed'],
  ['nobody is left, money is on its way', { state: 'forming', refunding: 1 }, 'failing'],
  ['somebody is paying', { state: 'forming', held: 1 }, 'forming'],
  ['somebody has paid', { state: 'forming', paid: 1 }, 'forming'],
  ['an office waits for its time', { state: 'forming', kind: 'office' }, 'forming'],
  ['what is closing is decided elsewhere', { state: 'closing' }, 'closing'],
  ['the last money is back', { state: 'failing' }, 'failed'],
  ['money is still on its way', { state: 'failing', refunding: 2 }, 'failing'],
  ['filled stays filled', { state: 'filled' }, 'filled'],
] as const)('after a seat is let go: %s', (_, changes, state) => {
  expect(afterLetting(counts(changes))).toBe(state);
});

test('a seat is held for five minutes, and never past the deadline', () => {
  expect(holdUntil(0, 3_600_000)).toBe(300_000);
  expect(holdUntil(0, 60_000)).toBe(60_000);
});

test('a seat is one piece of its product; a community has its list; an office anything', () => {
  const one = { line: 'a', product: 'milk-tea', quantity: 1 };
  const codes = (of: GroupTerms, lines: (typeof one)[]) =>
    seatCartProblems(of, lines).map(({ code }) => code);
  expect(codes(terms(), [one])).toEqual([]);
  expect(codes(terms(), [{ ...one, quantity: 2 }])).toEqual(['too-many']);
  expect(codes(terms(), [one, { ...one, line: 'b' }])).toEqual(['too-many']);
  expect(codes(terms(), [{ ...one, product: 'cake' }])).toEqual(['not-on-sale']);
  const office: GroupTerms = { kind: 'office', gift: null };
  expect(codes(office, [one, { line: 'b', product: 'cake', quantity: 9 }])).toEqual([]);
});

test('gifts: of the terms to whoever leads; an office from its size on', () => {
  const gift = { template: 'free-topping', count: 2 };
  expect(giftOf(terms({ leader: { kind: 'gift', gift } }), 3)).toEqual(gift);
  expect(giftOf(terms(), 3)).toBeNull();
  const office: GroupTerms = { kind: 'office', gift: { size: 5, gift } };
  expect([giftOf(office, 4), giftOf(office, 5)]).toEqual([null, gift]);
});
