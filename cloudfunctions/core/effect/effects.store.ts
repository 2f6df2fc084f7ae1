/*
 * Effects: written with their cause, taken when due (nobody else takes a taken one before its time is over),
 * removed when done, put off when they failed. One that is there already (its member, kind, subject) is left
 * as it is. What they carry is read through the schema of its kind; what does not fit is told apart.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import {
  EFFECTS,
  type EffectKey,
  type EffectKind,
  type EffectOwner,
  type NewEffect,
  type Payload,
  type TakenEffect,
} from './effects';
import {
  deleteEffects,
  insertEffects,
  insertKeptEffect,
  lockPayload,
  putOffEffect,
  setPayload,
  takeDueEffects,
  takeDueEffectsOfOwner,
  type ITakeDueEffectsResult,
} from './effects.store.queries';

/**
 * Writes effects, due at once, in the transaction of what causes them. They are carried out in the order
 * given.
 */
export async function addEffects(db: Db, effects: readonly NewEffect[], at: Instant): Promise<void> {
  if (effects.length === 0) return;
  await insertEffects.run(
    {
      memberIds: column(effects, (effect) => effect.memberId),
      kinds: column(effects, (effect) => effect.kind),
      subjects: column(effects, (effect) => effect.subject),
      brandIds: column(effects, (effect) => effect.brandId),
      ownerKinds: column(effects, (effect) => effect.owner.kind),
      ownerIds: column(effects, (effect) => effect.owner.id),
      payloads: column(effects, (effect) => JSON.stringify(effect.payload)),
      at: isoInstant(at),
    },
    db,
  );
}

/** Keeps what an operator must look at, or leaves it to them: it is not carried out before they retry it. */
export async function keepForOperator(
  db: Db,
  { owner, payload, ...effect }: NewEffect,
  lastError: string,
  at: Instant,
): Promise<void> {
  const owned = { ownerKind: owner.kind, ownerId: owner.id };
  const kept = { ...effect, ...owned, payload: JSON.stringify(payload), lastError, at: isoInstant(at) };
  await insertKeptEffect.run(kept, db);
}

/** What was taken. `unreadable`: what it carries, or its kind, is not what this version knows. */
export interface Taken {
  effects: TakenEffect[];
  unreadable: (EffectKey<never> & { attempts: number; problem: string })[];
}

function toTaken(rows: ITakeDueEffectsResult[]): Taken {
  const taken: Taken = { effects: [], unreadable: [] };
  for (const row of rows.sort((a, b) => (a.effect_no < b.effect_no ? -1 : 1))) {
    const { member_id: memberId, subject, attempts, brand_id: brandId } = row;
    const owner = { kind: row.owner_kind, id: row.owner_id };
    const read = readPayload(row.kind, row.payload);
    const key = { memberId, kind: row.kind, subject, attempts };
    if ('problem' in read) taken.unreadable.push({ ...key, ...read } as Taken['unreadable'][number]);
    else taken.effects.push({ ...key, brandId, owner, payload: read.payload } as TakenEffect);
  }
  return taken;
}

function readPayload(kind: string, payload: unknown): { payload: unknown } | { problem: string } {
  if (!(kind in EFFECTS)) return { problem: `No effect is called ${kind}.` };
  const read = EFFECTS[kind as EffectKind].payload.safeParse(payload);
  return read.success ? { payload: read.data } : { problem: `What it carries is not what a ${kind} does.` };
}

/** Takes what is due, oldest first; until `again` nobody else takes it. */
export const takeDue = async (
  db: Db,
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<Taken> =>
  toTaken(await takeDueEffects.run({ now: isoInstant(when.now), again: isoInstant(when.again), limit }, db));

/** The same of one owner, of these kinds: what else its member causes is left alone. */
export async function takeDueOf(
  db: Db,
  { memberId, owner, kinds }: { memberId: bigint; owner: EffectOwner; kinds: readonly EffectKind[] },
  when: { now: Instant; again: Instant },
  limit: number,
): Promise<Taken> {
  const owned = { memberId, ownerKind: owner.kind, ownerId: owner.id, kinds: [...kinds] };
  const until = { now: isoInstant(when.now), again: isoInstant(when.again), limit };
  return toTaken(await takeDueEffectsOfOwner.run({ ...owned, ...until }, db));
}

/** Effects that are carried out; one that was left to an operator meanwhile stays. */
export async function removeEffects(db: Db, keys: readonly EffectKey[]): Promise<void> {
  if (keys.length === 0) return;
  const memberIds = column(keys, (key) => key.memberId);
  const kinds = column(keys, (key) => key.kind);
  const subjects = column(keys, (key) => key.subject);
  await deleteEffects.run({ members: [...new Set(memberIds)], memberIds, kinds, subjects }, db);
}

/** An effect that failed: when it is due again, and whether it is given up until an operator retries it. */
export async function putOff(
  db: Db,
  { memberId, kind, subject }: EffectKey,
  put: { dueAt: Instant; lastError: string; stuck: boolean },
): Promise<void> {
  await putOffEffect.run({ memberId, kind, subject, ...put, dueAt: isoInstant(put.dueAt) }, db);
}

/** Changes what an effect carries. */
export async function writePayload<Kind extends EffectKind>(
  db: Db,
  { memberId, kind, subject }: EffectKey<Kind>,
  payload: Payload<Kind>,
): Promise<void> {
  await setPayload.run({ memberId, kind, subject, payload: JSON.stringify(payload) }, db);
}

/** What an effect carries, its row held; null: it is gone. */
export async function holdPayload<Kind extends EffectKind>(
  db: Db,
  { memberId, kind, subject }: EffectKey<Kind>,
): Promise<Payload<Kind> | null> {
  const [row] = await lockPayload.run({ memberId, kind, subject }, db);
  return row === undefined ? null : (EFFECTS[kind].payload.parse(row.payload) as Payload<Kind>);
}
