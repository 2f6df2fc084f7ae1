/**
 * Carries out effects: right after the commit of their cause, and by the worker until they succeed.
 * Taken effects are nobody else's until their lease ends; each is made to happen once by its own key, so that
 * a kill between the doing and the forgetting changes nothing.
 */
import { messageOf } from '../../../platform/log';
import type { Outside } from '../../../platform/outside';
import { asDb, asQuickDb } from '../../../platform/db';
import {
  EFFECTS,
  isTelling,
  kindsFor,
  type EffectKey,
  type EffectOwner,
  type Waiter,
} from '../../effect/effects';
import { putOff, removeEffects, takeDue, takeDueOf, type Taken } from '../../effect/effects.store';
import { isGivenUp, PATIENT, pauseAfter } from '../../effect/patience.rules';
import { groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { carryOut } from './carriers';
import { readBrandRules } from '../../programme/brand-rules.store';
import type { Outcome } from './effect-outcome';
import { tellEvents, type Telling } from './tell-events';

/** Taken and carried out together. */
const PAGE = 64;
/** Longer than a page of them ever takes. Milliseconds. */
const LEASE_MS = 300_000;
/** What an operator reads of an error. Characters. */
const ERROR_LENGTH = 300;

/** Carries out everything that is due; how many effects were tried. */
export async function runEffects(
  outside: Outside,
  now: Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let tried = 0;
  while (!isTimeUp()) {
    const taken = await takeDue(asDb(outside.database), leaseOf(now), PAGE);
    if (countOf(taken) === 0) break;
    await carryOutAll(outside, taken, now);
    tried += countOf(taken);
  }
  return tried;
}

/**
 * Carries out what is due of one owner, as far as somebody waits for it. Trouble is left to the worker:
 * whoever waits for the cause does not wait for it.
 */
async function runEffectsOf(
  outside: Outside,
  { memberId, owner }: { memberId: bigint; owner: EffectOwner },
  now: Instant,
  waiter: Waiter,
): Promise<void> {
  try {
    const due = { memberId, owner, kinds: kindsFor(waiter) };
    for (;;) {
      const taken = await takeDueOf(asQuickDb(outside.database), due, leaseOf(now), PAGE);
      if (countOf(taken) === 0) return;
      await carryOutAll(outside, taken, now);
    }
  } catch (error) {
    outside.log.warn({ owner, problem: messageOf(error) }, 'effects are left to the worker');
  }
}

/** The same of an order. */
export const runOrderEffects = (
  outside: Outside,
  { memberId, orderId }: { memberId: bigint; orderId: string },
  now: Instant,
  waiter: Waiter = 'cause',
): Promise<void> => runEffectsOf(outside, { memberId, owner: { kind: 'order', id: orderId } }, now, waiter);

/** The same of a withdrawal. */
export const runWithdrawalEffects = (
  outside: Outside,
  { memberId, withdrawalId }: { memberId: bigint; withdrawalId: string },
  now: Instant,
): Promise<void> =>
  runEffectsOf(outside, { memberId, owner: { kind: 'withdrawal', id: withdrawalId } }, now, 'cause');

/** The same of a member's book. */
export const runBookEffects = (outside: Outside, memberId: bigint, now: Instant): Promise<void> =>
  runEffectsOf(outside, { memberId, owner: { kind: 'book', id: memberId.toString() } }, now, 'cause');

const leaseOf = (now: Instant) => ({ now, again: now + LEASE_MS });
const countOf = ({ effects, unreadable }: Taken): number => effects.length + unreadable.length;

async function carryOutAll(outside: Outside, { effects, unreadable }: Taken, now: Instant): Promise<void> {
  for (const { problem, ...effect } of unreadable)
    await conclude(outside, effect, { failed: problem, giveUp: true }, now);
  const tellings = groupBy(effects.filter(isTelling), (effect) => effect.brandId);
  // An order's sale is told before anything else of it: messages and refunds speak of what is settled.
  for (const [brandId, told] of tellings) {
    const { utcOffsetMinutes } = await readBrandRules(asDb(outside.database), brandId);
    await tellAll(outside, { brandId, utcOffsetMinutes }, told, now);
  }
  const others = effects.filter((effect) => !isTelling(effect));
  await Promise.all(
    others.map(async (effect) => {
      const outcome = await carryOut(outside, effect, now).catch(failureOf);
      await conclude(outside, effect, outcome, now);
    }),
  );
}

/**
 * Tells what whoever caused it has taken for themselves with the very writing. Trouble is left to the worker.
 */
export async function tellTaken(
  outside: Outside,
  { utcOffsetMinutes, ...effect }: Telling & { utcOffsetMinutes: number },
  now: Instant,
): Promise<void> {
  try {
    await tellAll(outside, { brandId: effect.brandId, utcOffsetMinutes }, [effect], now);
  } catch (error) {
    const problem = messageOf(error);
    outside.log.warn({ owner: effect.owner, problem }, 'effects are left to the worker');
  }
}

async function tellAll(
  outside: Outside,
  zone: { brandId: number; utcOffsetMinutes: number },
  effects: readonly Telling[],
  now: Instant,
): Promise<void> {
  const told = await tellEvents(outside.database, zone, effects).catch((error: unknown) =>
    effects.map(() => messageOf(error)),
  );
  const done = effects.filter((_, place) => told[place] === null);
  await removeEffects(asQuickDb(outside.database), done);
  for (const [place, effect] of effects.entries()) {
    const reason = told[place];
    if (typeof reason === 'string') await conclude(outside, effect, { failed: reason }, now);
  }
}

async function conclude(
  { database, log }: Outside,
  effect: EffectKey & { attempts: number },
  outcome: Outcome,
  now: Instant,
): Promise<void> {
  const { attempts, kind, subject } = effect;
  if (outcome === 'done') return removeEffects(asQuickDb(database), [effect]);
  if ('laterAt' in outcome) {
    const later = { dueAt: outcome.laterAt, lastError: 'Its time has not come.', stuck: false };
    return putOff(asDb(database), effect, later);
  }
  // A kind that this version does not know has no patience of its own.
  const patience = kind in EFFECTS ? EFFECTS[kind].patience : PATIENT;
  const stuck = outcome.giveUp === true || isGivenUp(attempts, patience);
  const lastError = outcome.failed.slice(0, ERROR_LENGTH);
  log.warn({ kind, subject, attempts, stuck, problem: lastError }, 'an effect failed');
  await putOff(asDb(database), effect, { dueAt: now + pauseAfter(attempts, patience), lastError, stuck });
}

const failureOf = (error: unknown): Outcome => ({ failed: messageOf(error) });
