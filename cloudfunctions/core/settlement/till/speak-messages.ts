/**
 * Messages about offers that are said where a member stands anyway: by the clerk after scanning, and on their
 * receipt. Each is said once, to one till, while the member still wants it.
 */
import type { TillMessage } from '../../../contract/staff';
import { withStatement, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { takeSpoken } from '../../message/messages.store';

/** What the clerk tells the member who was just scanned; null: nothing. */
export async function speakAtTill(
  pool: Database,
  memberId: bigint,
  now: Instant,
): Promise<TillMessage | null> {
  const spoken = await withStatement(pool, (db) => takeSpoken(db, [memberId], 'till', now));
  return spoken.get(memberId) ?? null;
}

/**
 * The line for the receipt of each of these members who has one.
 * @example "好久不见：桂花乌龙回来了，来喝一杯吧"
 */
export async function speakOnReceipts(
  pool: Database,
  memberIds: readonly bigint[],
  now: Instant,
): Promise<Map<bigint, string>> {
  if (memberIds.length === 0) return new Map();
  const spoken = await withStatement(pool, (db) => takeSpoken(db, memberIds, 'receipt', now));
  return new Map([...spoken].map(([memberId, { title, body }]) => [memberId, `${title}：${body}`]));
}
