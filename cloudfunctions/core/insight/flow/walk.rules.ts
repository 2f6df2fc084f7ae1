/**
 * How somebody goes through a flow: on to a card, waiting, drawn, given something, gone. Pure: each step
 * answers the walker as it is then. Whoever got something stays `sent` whatever follows.
 */
import type { LeftWhy } from '../../../contract/flow';
import type { Arm } from '../draw.rules';
import { HOUR_MS, type Day, type Instant } from '../../kernel/time';
import type { Walker } from './flow.types';

/** Whether the next card is to be looked at now. */
export const isGoing = (walker: Walker, now: Instant): boolean =>
  walker.dueAt !== null && walker.dueAt <= now;

/** On to a card, at once. */
export const goOn = (walker: Walker, card: number, now: Instant): Walker => ({
  ...walker,
  ...{ card, dueAt: now, since: now, waitsFor: null },
});

/** On to a card, but not before an instant: from then on it could come. */
export const goOnLater = (walker: Walker, card: number, at: Instant): Walker => ({
  ...walker,
  ...{ card, dueAt: at, since: at, waitsFor: 'wait' },
});

/** Nothing more comes, because the flow is over for them. */
export const arrive = (walker: Walker): Walker =>
  walker.outcome === 'waiting' ? leave(walker, 'over') : { ...walker, dueAt: null, waitsFor: null };

/** Nothing more comes, and why. */
export const leave = (walker: Walker, why: LeftWhy): Walker => ({
  ...walker,
  ...{ dueAt: null, waitsFor: null, endedWhy: why },
  outcome: walker.outcome === 'waiting' ? 'dropped' : walker.outcome,
});

/** Drawn: the treated go on, the others are done. */
export const draw = (walker: Walker, arm: Arm, today: Day): Walker =>
  arm === 'treated'
    ? { ...walker, arm, drawnOn: today }
    : { ...walker, arm, drawnOn: today, outcome: arm, dueAt: null, waitsFor: null };

/** Got what the card gives, and goes on. */
export const receive = (walker: Walker, next: number, now: Instant): Walker => ({
  ...goOn(walker, next, now),
  outcome: 'sent',
});

/**
 * Has to wait for what a card gives; gone where that would come too late.
 * @example could have come at 20:00, quiet until 09:00, stale after 6 hours: gone
 */
export const putOff = (
  walker: Walker,
  { at, why }: { at: Instant; why: 'quiet-hours' | 'cap' },
  staleHours: number,
): Walker =>
  at - walker.since > staleHours * HOUR_MS ? leave(walker, why) : { ...walker, dueAt: at, waitsFor: why };

/** Whether what the card gives would come too late. */
export const isStale = ({ since }: Walker, staleHours: number, now: Instant): boolean =>
  now - since > staleHours * HOUR_MS;

/** Why somebody who fits no more leaves: they bought something meanwhile, or something else changed. */
export const whyNoMore = ({ lastDay }: Walker, lastDayNow: Day | null): LeftWhy =>
  lastDayNow !== null && (lastDay === null || lastDayNow > lastDay) ? 'ordered' : 'changed';
