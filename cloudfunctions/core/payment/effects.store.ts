/*
 * Effects of orders: written with their cause, taken when due (nobody else takes a taken one before its time
 * is over), removed when done, put off when they failed. An effect that is there already (kind, subject) is
 * left as it is.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import type { EffectKind, NewEffect, TakenEffect } from './effects.types';
import {
  deleteEffects,
  findEffectPayload,
  insertEffects,
  insertKeptEffect,
  putOffEffect,
  readStuck,
  setPayload,
  takeDueEffects,
  takeDueEffectsOfOrder,
  unstick,
  type ITakeDueEffectsResult,
} from './effects.store.queries';

const iso = (at: Instant): string => new Date(at).toISOString();

/**
 * Writes effects, due at once, in the transaction of what causes them. They are carried out in the order
 * given.
 */
export async function addEffects(db: Db, effects: readonly NewEffect[], at: Instant): Promise<void> {
  if (effects.length === 0) return;
  await insertEffects.run(
    {
      brandIds: column(effects, (effect) => effect.brandId),
      memberIds: column(effects, (effect) => effect.memberId),
      orderIds: column(effects, (effect) => effect.orderId),
      kinds: column(effects, (effect) => effect.kind),
      subjects: column(effects, (effect) => effect.subject),
      payloads: column(effects, (effect) => JSON.stringify(effect.payload)),
      at: iso(at),
    },
    db,
  );
}

/** Keeps what an operator must look at, or leaves it to them: it is not carried out before they retry it. */
export async function keepForOperator(
  db: Db,
  effect: NewEffect,
  lastError: string,
  at: Instant,
): Promise<void> {
  const { brandId, memberId, orderId, kind, subject } = effect;
  const payload = JSON.stringify(effect.payload);
  await insertKeptEffect.run(
    { brandId, memberId, orderId, kind, subject, payload, lastError, at: iso(at) },
    db,
  );
}

const toTaken = (row: ITakeDueEffectsResult): TakenEffect =>
  ({
    effectId: row.effect_id,
    brandId: row.brand_id,
    memberId: row.member_id,
    orderId: row.order_id,
    kind: row.kind,
    subject: row.subject,
    payload: row.payload,
    attempts: row.attempts,
  }) as TakenEffect;

const byId = (effects: ITakeDueEffectsResult[]): TakenEffect[] =>
  effects.map(toTaken).sort((a, b) => (a.effectId < b.effectId ? -1 : 1));

/** Takes what is due, oldest first; until `again` nobody else takes it. */
export const takeDue = async (
  db: Db,
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<TakenEffect[]> =>
  byId(await takeDueEffects.run({ now: iso(when.now), again: iso(when.again), limit }, db));

/** The same for one order, of these kinds. */
export const takeDueOf = async (
  db: Db,
  order: { memberId: bigint; orderId: string; kinds: readonly EffectKind[] },
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<TakenEffect[]> =>
  byId(
    await takeDueEffectsOfOrder.run(
      { ...order, kinds: [...order.kinds], now: iso(when.now), again: iso(when.again), limit },
      db,
    ),
  );

/** Effects that are carried out; one that was left to an operator meanwhile stays. */
export async function removeEffects(db: Db, effectIds: bigint[]): Promise<void> {
  if (effectIds.length > 0) await deleteEffects.run({ effectIds }, db);
}

/** An effect that failed: when it is due again, and whether it is given up until an operator retries it. */
export async function putOff(
  db: Db,
  effectId: bigint,
  put: { dueAt: Instant; lastError: string; stuck: boolean },
): Promise<void> {
  await putOffEffect.run({ effectId, ...put, dueAt: iso(put.dueAt) }, db);
}

/** Changes what an effect carries. */
export const writePayload = async (db: Db, effectId: bigint, payload: object): Promise<void> => {
  await setPayload.run({ effectId, payload: JSON.stringify(payload) }, db);
};

/** What an effect carries, its row held; null: it is gone. */
export async function holdPayload(db: Db, effectId: bigint): Promise<unknown> {
  const [row] = await findEffectPayload.run({ effectId }, db);
  return row?.payload ?? null;
}

/** Effects that were given up, oldest first. */
export const readStuckEffects = (
  db: Db,
  page: { brandId: number; after: bigint; limit: number },
): Promise<Awaited<ReturnType<typeof readStuck.run>>> => readStuck.run(page, db);

/** Lets given-up effects be tried again at once; answers those that were. */
export const unstickEffects = async (
  db: Db,
  brandId: number,
  effectIds: bigint[],
  at: Instant,
): Promise<bigint[]> =>
  (await unstick.run({ brandId, effectIds, at: iso(at) }, db)).map((row) => row.effect_id);
