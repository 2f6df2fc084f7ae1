/**
 * Carries out what orders cause: right after the commit of its cause, and by the worker until it succeeds.
 * Taken effects are nobody else's until their lease ends; each is made to happen once by its own key, so that
 * a kill between the doing and the forgetting changes nothing.
 */
import { asDb } from '../../../platform/db';
import { groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';
import { putOff, removeEffects, takeDue, takeDueOf } from '../../payment/effects.store';
import type { EffectKind, TakenEffect } from '../../payment/effects.types';
import { isGivenUp, pauseAfter } from '../../payment/pauses.rules';
import { carryOut } from './carry-out';
import type { Outcome } from './effect-outcome';
import type { Outside } from '../../../platform/outside';
import { isTelling, tellEvents, type Telling } from './tell-events';

/** What tells the ledger. Nobody outside is asked, so that it is done within milliseconds. */
export const TELLINGS: readonly EffectKind[] = [
  'tell-sale',
  'tell-completion',
  'tell-refund',
  'return-points',
];
/** Everything. */
export const ALL_EFFECTS: readonly EffectKind[] = [
  ...TELLINGS,
  'close-payment',
  'send-refund',
  'upload-shipping',
  'send-message',
  'unknown-payment',
  'unknown-refund',
];

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
    if (taken.length === 0) break;
    await carryOutAll(outside, taken, now);
    tried += taken.length;
  }
  return tried;
}

/**
 * Carries out what is due of one order, of these kinds. Trouble is left to the worker: whoever waits for the
 * cause does not wait for it.
 */
export async function runEffectsOf(
  outside: Outside,
  { memberId, orderId }: OrderKey,
  now: Instant,
  kinds: readonly EffectKind[] = ALL_EFFECTS,
): Promise<void> {
  try {
    const order = { memberId, orderId, kinds };
    for (;;) {
      const taken = await takeDueOf(asDb(outside.database), order, leaseOf(now), PAGE);
      if (taken.length === 0) return;
      await carryOutAll(outside, taken, now);
    }
  } catch (error) {
    outside.log.warn({ orderId, problem: describe(error) }, 'effects of an order are left to the worker');
  }
}

const leaseOf = (now: Instant) => ({ now, again: now + LEASE_MS });

async function carryOutAll(outside: Outside, taken: readonly TakenEffect[], now: Instant): Promise<void> {
  const tellings = groupBy(taken.filter(isTelling), (effect) => effect.brandId);
  // An order's sale is told before anything else of it: messages and refunds speak of what is settled.
  for (const [brandId, effects] of tellings) await tellAll(outside, brandId, effects, now);
  const others = taken.filter((effect) => !isTelling(effect));
  await Promise.all(
    others.map(async (effect) => {
      const outcome = await carryOut(outside, effect, now).catch(failureOf);
      await conclude(outside, effect, outcome, now);
    }),
  );
}

async function tellAll(
  outside: Outside,
  brandId: number,
  effects: readonly Telling[],
  now: Instant,
): Promise<void> {
  const told = await tellEvents(outside.database, brandId, effects).catch((error: unknown) =>
    effects.map(() => describe(error)),
  );
  const done = effects.filter((_, place) => told[place] === null);
  await removeEffects(
    asDb(outside.database),
    done.map((effect) => effect.effectId),
  );
  for (const [place, effect] of effects.entries()) {
    const reason = told[place];
    if (typeof reason === 'string') await conclude(outside, effect, { failed: reason }, now);
  }
}

async function conclude(
  { database, log }: Outside,
  effect: TakenEffect,
  outcome: Outcome,
  now: Instant,
): Promise<void> {
  const { effectId, attempts, kind, subject } = effect;
  if (outcome === 'done') return removeEffects(asDb(database), [effectId]);
  const stuck = outcome.giveUp === true || isGivenUp(attempts);
  const lastError = outcome.failed.slice(0, ERROR_LENGTH);
  log.warn({ kind, subject, attempts, stuck, problem: lastError }, 'an effect of an order failed');
  await putOff(asDb(database), effectId, { dueAt: now + pauseAfter(attempts), lastError, stuck });
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const failureOf = (error: unknown): Outcome => ({ failed: describe(error) });
