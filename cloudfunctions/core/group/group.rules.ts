/**
 * How a group and its seats change: tables in which every state answers every command, and what a seat costs.
 * Pure; docs/group-buy.md (G-R1 to G-R8).
 */
import type { GroupTerms, SeatsTerms } from '../../contract/group';
import type { GroupKind } from '../../contract/group-kind';
import { defineStates, type StateOf } from '../kernel/states';
import { MINUTE_MS, type Instant } from '../kernel/time';

/**
 * `fill`: the payment that makes its paid seats its size. `end`: its deadline came, or whoever may ended it;
 * nobody can join, and what is being paid is looked at. `decide-fill`, `decide-fail`: nothing is being paid
 * any more. `abandon`: the last one left before. `give-all-back`: all money is back.
 * @example fill of a closing one: filled; end of a filled one: already
 */
export const GROUP = defineStates(
  ['forming', 'closing', 'filled', 'failing', 'failed'],
  ['fill', 'end', 'decide-fill', 'decide-fail', 'abandon', 'give-all-back'],
  {
    forming: {
      fill: 'filled',
      end: 'closing',
      'decide-fill': 'wrong-state',
      'decide-fail': 'wrong-state',
      abandon: 'failing',
      'give-all-back': 'wrong-state',
    },
    closing: {
      fill: 'filled',
      end: 'already',
      'decide-fill': 'filled',
      'decide-fail': 'failing',
      abandon: 'wrong-state',
      'give-all-back': 'wrong-state',
    },
    filled: {
      fill: 'already',
      end: 'already',
      'decide-fill': 'already',
      'decide-fail': 'wrong-state',
      abandon: 'wrong-state',
      'give-all-back': 'wrong-state',
    },
    failing: {
      fill: 'wrong-state',
      end: 'already',
      'decide-fill': 'wrong-state',
      'decide-fail': 'already',
      abandon: 'already',
      'give-all-back': 'failed',
    },
    failed: {
      fill: 'wrong-state',
      end: 'already',
      'decide-fill': 'wrong-state',
      'decide-fail': 'already',
      abandon: 'already',
      'give-all-back': 'already',
    },
  },
);
export type GroupState = StateOf<typeof GROUP>;

/**
 * `pay`: its money came in time. `release`: it was not paid. `retake`: money for a released one came late,
 * and a seat was free. `confirm`: the group is filled, its order is made. `give-back`: its money goes back
 * before that, `refunded`: is back. `reverse`: given back after it.
 */
export const SEAT = defineStates(
  ['held', 'paid', 'confirmed', 'released', 'refunding', 'refunded', 'reversed'],
  ['pay', 'release', 'retake', 'confirm', 'give-back', 'refunded', 'reverse'],
  {
    held: {
      pay: 'paid',
      release: 'released',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      'give-back': 'wrong-state',
      refunded: 'wrong-state',
      reverse: 'wrong-state',
    },
    paid: {
      pay: 'already',
      release: 'wrong-state',
      retake: 'already',
      confirm: 'confirmed',
      'give-back': 'refunding',
      refunded: 'wrong-state',
      reverse: 'reversed',
    },
    confirmed: {
      pay: 'already',
      release: 'wrong-state',
      retake: 'already',
      confirm: 'already',
      'give-back': 'wrong-state',
      refunded: 'wrong-state',
      reverse: 'reversed',
    },
    released: {
      pay: 'wrong-state',
      release: 'already',
      retake: 'paid',
      confirm: 'wrong-state',
      'give-back': 'wrong-state',
      refunded: 'wrong-state',
      reverse: 'wrong-state',
    },
    refunding: {
      pay: 'already',
      release: 'wrong-state',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      'give-back': 'already',
      refunded: 'refunded',
      reverse: 'wrong-state',
    },
    refunded: {
      pay: 'already',
      release: 'wrong-state',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      'give-back': 'already',
      refunded: 'already',
      reverse: 'wrong-state',
    },
    reversed: {
      pay: 'already',
      release: 'wrong-state',
      retake: 'wrong-state',
      confirm: 'wrong-state',
      'give-back': 'wrong-state',
      refunded: 'already',
      reverse: 'already',
    },
  },
);
export type SeatState = StateOf<typeof SEAT>;

/** What of a group says how it goes on. */
export interface GroupCounts {
  kind: GroupKind;
  state: GroupState;
  size: number | null;
  least: number;
  held: number;
  paid: number;
  refunding: number;
}

/**
 * What becomes of a group when a seat of it is let go: `held` or `paid` lower by one, `refunding` higher
 * where money goes back. A group of seats in which nobody is left is over; others last until their time.
 */
export function afterLetting(group: GroupCounts): GroupState {
  const { kind, held, paid, refunding, state } = group;
  const isEmpty = held === 0 && paid === 0;
  if (state === 'forming' && isEmpty && kind === 'seats') return refunding === 0 ? 'failed' : 'failing';
  if (state === 'failing' && isEmpty && refunding === 0) return 'failed';
  return state;
}

/** How a group is filled, or that it is not. */
export type Decision = 'members' | 'deadline' | 'brand' | 'fail';

/**
 * What a group comes to that is closing, once nobody is paying any more.
 * @example least 3, the brand fills above 2: 3 paid: deadline; 2 paid: brand; 1 paid: fail
 */
export function decide({ least, paid, size }: GroupCounts, fillAbove: number | null): Decision {
  if (size !== null && paid === size) return 'members';
  if (paid >= least) return 'deadline';
  return fillAbove !== null && paid >= fillAbove ? 'brand' : 'fail';
}

/** From how many paid seats the brand fills such a group at its deadline; null: never. */
export const fillAboveOf = (terms: GroupTerms): number | null =>
  terms.kind === 'seats' ? terms.fillAbove : null;

/** How large a group of these terms is at most, and from how many it is filled at its deadline. */
export function boundsOf(terms: GroupTerms): { size: number | null; least: number } {
  if (terms.kind !== 'seats') return { size: null, least: 1 };
  const sizes = terms.steps.map(({ size }) => size);
  return { size: Math.max(...sizes), least: Math.min(...sizes) };
}

/**
 * What a seat costs without extras when so many are taken with it: the step that is reached, at first the
 * lowest. Fen.
 * @example steps 3 → 1500, 5 → 1300: the 1st to the 4th 1500, the 5th 1300
 */
export function stepFen({ steps }: SeatsTerms, taken: number): bigint {
  const reached = steps.filter(({ size }) => size <= taken);
  return BigInt((reached[reached.length - 1] ?? steps[0])?.priceFen ?? 0);
}

/** The counts of taken seats within which a seat costs what it costs at this one; `to` null: any more. */
export function samePrice(terms: SeatsTerms, taken: number): { from: number; to: number | null } {
  const next = terms.steps.find(({ size }) => size > Math.max(taken, terms.steps[0]?.size ?? 0));
  const reached = terms.steps.filter(({ size }) => size <= taken);
  const from = reached.length <= 1 ? 1 : (reached[reached.length - 1]?.size ?? 1);
  return { from, to: next === undefined ? null : next.size - 1 };
}

/**
 * What a seat costs at first. Whoever opens pays the leader's price, where there is one.
 * @example leader's price 990, steps 3 → 1390: the opener 990, the second 1390
 */
export const seatFen = (terms: SeatsTerms, taken: number, opens: boolean): bigint =>
  opens && terms.leader.kind === 'price' ? BigInt(terms.leader.priceFen) : stepFen(terms, taken);

/**
 * What goes back of a seat's price when its group is filled with so many: what it cost at first, less what it
 * costs in the end. Never negative: nobody pays more.
 * @example steps 3 → 1500, 5 → 1300, filled with 7: of 1500, 200; of 1300, nothing
 */
export function differenceFen(
  terms: GroupTerms,
  seat: { priceFen: bigint | null; leads: boolean },
  paid: number,
): bigint {
  if (terms.kind !== 'seats' || seat.priceFen === null) return 0n;
  const step = stepFen(terms, paid);
  const leaders = terms.leader.kind === 'price' && seat.leads ? BigInt(terms.leader.priceFen) : step;
  const final = leaders < step ? leaders : step;
  return seat.priceFen > final ? seat.priceFen - final : 0n;
}

/**
 * Whether points may pay a part: not where a part of the price may come back, because that comes back in the
 * money that was paid.
 */
export const mayUsePoints = (terms: GroupTerms): boolean =>
  terms.kind !== 'seats' || (terms.steps.length === 1 && terms.leader.kind !== 'price');

/** Minutes that somebody has to pay for a seat: others wait for it. */
const HOLD_MINUTES = 5;
/** Until when a seat taken now is to be paid. */
export const holdUntil = (at: Instant, deadline: Instant): Instant =>
  Math.min(at + HOLD_MINUTES * MINUTE_MS, deadline);

/** Seats of an offer that somebody let lapse within a day, after which they wait. */
export const MOST_LAPSED = 3;
