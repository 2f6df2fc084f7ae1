/*
 * What members choose of messages: what they mute, and how many a week. And what becomes of messages and
 * choices when an account is closed or goes on in another; both under the member's sending row.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { MessageSource } from './message.types';
import {
  deleteFriends,
  deleteLimit,
  deleteMessages,
  deleteMute,
  deleteMutes,
  deleteSends,
  findLimit,
  findMutes,
  findSource,
  insertMute,
  moveFriends,
  moveLimit,
  moveMessages,
  moveMutes,
  saveLimit,
} from './messages.store.queries';
import { holdSending, type MessageKey } from './sending.store';

interface Owner {
  memberId: bigint;
  brandId: number;
}

/** What caused a message of this member; null: it is none of theirs. */
export async function readSource(db: Db, key: MessageKey): Promise<MessageSource | null> {
  const [row] = await findSource.run({ ...key }, db);
  return row === undefined
    ? null
    : { kind: row.source_kind as 'flow', id: row.source_id, name: row.source_name };
}

/** From now on nothing more of a source. */
export async function addMute(
  db: Db,
  { memberId, brandId }: Owner,
  { kind, id, name }: MessageSource,
  now: Instant,
): Promise<void> {
  const source = { sourceKind: kind, sourceId: id, sourceName: name };
  await insertMute.run({ memberId, brandId, ...source, now: isoInstant(now) }, db);
}

/** It may send again. */
export async function removeMute(
  db: Db,
  memberId: bigint,
  { kind, id }: Pick<MessageSource, 'kind' | 'id'>,
): Promise<void> {
  await deleteMute.run({ memberId, sourceKind: kind, sourceId: id }, db);
}

/** What a member mutes, the latest first. */
export async function readMutes(db: Db, memberId: bigint, limit: number): Promise<MessageSource[]> {
  const rows = await findMutes.run({ memberId, limit }, db);
  return rows.map((row) => ({ kind: row.source_kind as 'flow', id: row.source_id, name: row.source_name }));
}

/** How many a week the member chose; null: as the brand says. */
export async function readWeekMost(db: Db, memberId: bigint): Promise<number | null> {
  const [row] = await findLimit.run({ memberId }, db);
  return row?.week_most ?? null;
}

/** Keeps how many a week the member wants. */
export async function keepWeekMost(db: Db, owner: Owner, weekMost: number): Promise<void> {
  await saveLimit.run({ ...owner, weekMost }, db);
}

/** Erases what a member was sent and chose. Whoever sends to them at this moment is waited for. */
export async function eraseMessages(db: Db, { memberId, brandId }: Owner): Promise<void> {
  await holdSending(db, brandId, [memberId]);
  await deleteMessages.run({ memberId }, db);
  await deleteMutes.run({ memberId }, db);
  await deleteFriends.run({ memberId }, db);
  await deleteSends.run({ memberId }, db);
  await deleteLimit.run({ memberId }, db);
}

/** What an account that is given up was sent and chose goes over to the one that is kept. */
export async function moveMessagesOf(
  db: Db,
  brandId: number,
  { from, to }: { from: bigint; to: bigint },
): Promise<void> {
  await holdSending(db, brandId, [from, to]);
  const pair = { memberId: from, keptId: to };
  await deleteSends.run({ memberId: from }, db);
  await moveMessages.run(pair, db);
  await moveMutes.run(pair, db);
  await moveFriends.run(pair, db);
  await moveLimit.run(pair, db);
}
