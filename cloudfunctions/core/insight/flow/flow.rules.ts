/**
 * How a plan is read: which card follows which, what must still hold before somebody gets something, and what
 * starts it. Pure. docs/flows.md.
 */
import type { AudienceRule } from '../../../contract/audience';
import type { Card, FlowPlan, Trigger } from '../../../contract/flow';
import { formatDay, type Day } from '../../kernel/time';
import type { Signal } from './flow.types';

/** A card, its place, and the place of the one that follows; of a split, where each of its ways begins. */
export interface Step {
  place: number;
  card: Card;
  next: number;
  ways: { yes: number; no: number } | null;
}

/**
 * Cards in the order of their places.
 * @example [wait, split(yes: [coupon], no: []), task]: places 0 to 3; the split's ways begin at 2 and 3,
 * and what follows the coupon is 3
 */
export function stepsOf(cards: readonly Card[]): Step[] {
  const steps: Step[] = [];
  for (const card of cards) {
    const place = steps.length;
    if (card.do !== 'split') {
      steps.push({ place, card, next: place + 1, ways: null });
      continue;
    }
    const no = place + 1 + card.yes.length;
    const after = no + card.no.length;
    const yes = card.yes.length === 0 ? after : place + 1;
    steps.push({ place, card, next: after, ways: { yes, no } });
    steps.push(...inARow(card.yes, yes, after), ...inARow(card.no, no, after));
  }
  return steps;
}
/** Cards of one way, from a place on; what follows the last of them. */
const inARow = (cards: readonly Card[], first: number, after: number): Step[] =>
  cards.map((card, at) => ({
    ...{ place: first + at, card, ways: null },
    next: at === cards.length - 1 ? after : first + at + 1,
  }));

/** What whoever was started must still be; null: nothing that could change. */
function standingOfTrigger(trigger: Trigger): AudienceRule | null {
  switch (trigger.on) {
    case 'audience':
      return trigger.rule;
    case 'absent':
      return { all: [{ by: 'absent', days: trigger.days }] };
    case 'stage':
      return { all: [{ by: 'stage', of: trigger.of }] };
    case 'class':
      return { all: [{ by: 'class', of: trigger.of }] };
    default:
      return null;
  }
}

/**
 * What must hold whenever somebody gets what stands at a place: what started it, and every filter on the way
 * there.
 * @example absent 30 days, filter of level, coupon: absent still, and of that level still
 */
export function standingAt(plan: FlowPlan, place: number): AudienceRule[] {
  const started = standingOfTrigger(plan.trigger);
  const filters = wayTo(plan.cards, place).flatMap((card) => (card.do === 'filter' ? [card.rule] : []));
  return started === null ? filters : [started, ...filters];
}

/** Cards on the way to a place and the one that stands there; a way that is not gone is left out. */
export function wayTo(cards: readonly Card[], place: number): Card[] {
  const passed: Card[] = [];
  let at = 0;
  for (const card of cards) {
    if (at > place) break;
    passed.push(card);
    at += 1;
    if (card.do !== 'split') continue;
    for (const way of [card.yes, card.no]) {
      if (at <= place && place < at + way.length) return [...passed, ...way.slice(0, place - at + 1)];
      at += way.length;
    }
  }
  return passed;
}

/** By place: on which way of a split a card stands; null: everybody's way. */
export const waysOf = (cards: readonly Card[]): ('yes' | 'no' | null)[] =>
  cards.flatMap((card) =>
    card.do === 'split'
      ? [null, ...card.yes.map(() => 'yes' as const), ...card.no.map(() => 'no' as const)]
      : [null],
  );

/** Whether an event starts a flow of this trigger. `flow`: `<flow>.<version>`, as signals name it. */
export function isStartedBy(trigger: Trigger, flow: string, { what, value }: Signal): boolean {
  if (what === 'flow') return value === flow;
  if (what !== trigger.on) return false;
  return trigger.on === 'stage' || trigger.on === 'class'
    ? (trigger.of as readonly string[]).includes(value)
    : true;
}

/** What a day starts at its beginning, before anything is bought on it. */
export const isDaily = ({ on }: Trigger): boolean =>
  on === 'absent' || on === 'birthday' || on === 'coupon-ends';

/** What makes a member's way through a flow once. */
export const triggerKey = ({ again }: FlowPlan, cause: string): string =>
  again === 'never' ? 'once' : cause;

/** How a signal names one flow. */
export const flowName = ({ flowId, version }: { flowId: bigint; version: number }): string =>
  `${flowId}.${version}`;

/**
 * Birthdays that are kept on a day, MM-DD: of 29 February on the 28th where the year has no 29th.
 * @example 2027-02-28: ['02-28', '02-29']
 */
export function birthdaysOn(day: Day): string[] {
  const today = formatDay(day).slice(5);
  const tomorrow = formatDay(day + 1).slice(5);
  return today === '02-28' && tomorrow === '03-01' ? ['02-28', '02-29'] : [today];
}

/** Receipts of the last day may come on the next. */
const LATE_DAYS = 1;

/** The last day of whoever the result counts. @example begun on 1 December, 30 days: 30 December */
export const lastCountedOn = ({ countedDays }: FlowPlan, startedOn: Day): Day => startedOn + countedDays - 1;

/**
 * The day on which the result is told: the window of whoever is counted last is over, and late receipts came.
 * @example begun on 1 December, 30 days of entries, 14 days of orders: 15 January
 */
export const resultOn = (plan: FlowPlan, startedOn: Day): Day =>
  lastCountedOn(plan, startedOn) + plan.windowDays + LATE_DAYS + 1;
