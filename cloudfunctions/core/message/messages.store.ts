/*
 * What members were sent, as they and whoever stands at a till see it. Reading and showing are conditional
 * writes: what is shown once is shown by one.
 */
import type { MessageChannel, MessageTarget } from '../../contract/message-limits';
import type { Db } from '../../platform/db';
import type { Place } from '../kernel/page';
import { isoInstant, type Instant } from '../kernel/time';
import type { MessageSource, MessageState } from './message.types';
import {
  closeOnHome,
  countUnread as countUnreadRows,
  countWeek,
  findAllMessages,
  findMessages,
  findOnHome,
  setRead,
  takeShown,
} from './messages.store.queries';
import type { MessageKey } from './sending.store';
import { CAP_WINDOW_MS } from './sending.rules';

/** A message as its member reads it. */
export interface InboxMessage {
  messageNo: bigint;
  source: MessageSource;
  isMuted: boolean;
  channel: MessageChannel;
  title: string;
  body: string;
  why: string;
  opens: MessageTarget | null;
  sentAt: Instant;
  until: Instant | null;
  isRead: boolean;
}

/** A member's messages before a number, the newest first. */
export async function readInbox(
  db: Db,
  memberId: bigint,
  asked: { before: bigint; limit: number },
): Promise<InboxMessage[]> {
  const rows = await findMessages.run({ memberId, ...asked }, db);
  return rows.map((row) => ({
    messageNo: row.message_no,
    source: { kind: row.source_kind as 'flow', id: row.source_id, name: row.source_name },
    isMuted: row.is_muted,
    channel: row.channel as MessageChannel,
    title: row.title,
    body: row.body,
    why: row.why,
    opens: row.opens as MessageTarget | null,
    sentAt: row.sent_at.getTime(),
    until: row.until?.getTime() ?? null,
    isRead: row.read_at !== null,
  }));
}

/** A message as it is kept, whatever became of it. */
export interface KeptRow {
  messageNo: bigint;
  sourceName: string;
  channel: MessageChannel;
  title: string;
  body: string;
  why: string;
  state: MessageState;
  sentAt: Instant;
  readAt: Instant | null;
}

/** All of a member's messages before a place (its id a number), the newest first. */
export async function readAllMessages(
  db: Db,
  memberId: bigint,
  before: Place,
  limit: number,
): Promise<KeptRow[]> {
  const beforeNo = /^\d{1,18}$/.test(before.id) ? BigInt(before.id) : 0n;
  const asked = { memberId, beforeAt: isoInstant(before.at), beforeNo, limit };
  return (await findAllMessages.run(asked, db)).map((row) => ({
    messageNo: row.message_no,
    sourceName: row.source_name,
    channel: row.channel as MessageChannel,
    title: row.title,
    body: row.body,
    why: row.why,
    state: row.state as MessageState,
    sentAt: row.sent_at.getTime(),
    readAt: row.read_at?.getTime() ?? null,
  }));
}

/** How many a member has not read, counted up to `limit`. */
export async function countUnread(db: Db, memberId: bigint, now: Instant, limit: number): Promise<number> {
  const [row] = await countUnreadRows.run({ memberId, now: isoInstant(now), limit }, db);
  return row?.unread ?? 0;
}

/** How many of a member's last seven days count. */
export async function countOfWeek(db: Db, memberId: bigint, now: Instant): Promise<number> {
  const [row] = await countWeek.run({ memberId, since: isoInstant(now - CAP_WINDOW_MS) }, db);
  return row?.sent ?? 0;
}

/** Keeps that a member read their messages up to a number. */
export async function markRead(db: Db, memberId: bigint, upTo: bigint, now: Instant): Promise<void> {
  await setRead.run({ memberId, upTo, now: isoInstant(now) }, db);
}

/** A card on a member's home. */
export interface HomeCard {
  messageNo: bigint;
  title: string;
  body: string;
  opens: MessageTarget | null;
}

/** The newest card that is still to be shown; null: there is none. */
export async function readOnHome(db: Db, memberId: bigint, now: Instant): Promise<HomeCard | null> {
  const [row] = await findOnHome.run({ memberId, now: isoInstant(now) }, db);
  if (row === undefined) return null;
  const { message_no: messageNo, opens, ...words } = row;
  return { messageNo, opens: opens as MessageTarget | null, ...words };
}

/** What is said once to whoever stands at a till: aloud, or on their receipt. */
export interface SpokenMessage {
  title: string;
  body: string;
}

/** Takes the newest message of a channel of each member, who is shown it now and not again. */
export async function takeSpoken(
  db: Db,
  memberIds: readonly bigint[],
  channel: 'till' | 'receipt',
  now: Instant,
): Promise<Map<bigint, SpokenMessage>> {
  const rows = await takeShown.run({ memberIds: [...memberIds], channel, now: isoInstant(now) }, db);
  return new Map(rows.map(({ member_id: memberId, title, body }) => [memberId, { title, body }]));
}

/** Keeps that a member closed a card on home. */
export async function closeCard(db: Db, key: MessageKey, now: Instant): Promise<void> {
  await closeOnHome.run({ ...key, now: isoInstant(now) }, db);
}
