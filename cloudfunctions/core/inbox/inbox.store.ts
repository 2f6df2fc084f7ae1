/*
 * Reads and writes events on their way in: the inbox, and taking from it. Keys that make an event happen once
 * are in keys.store.ts. `putIncoming` numbers events in their order, under the lock of their members'
 * numbering.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { NUMBERING } from '../kernel/numbering';
import type { NumberedEventRow, PreparedEvent } from './inbox.rows';
import type { Waiting } from './inbox.types';
import {
  findWaiting,
  findWaitingOf,
  insertDeadLetters,
  putIntoInbox,
  releaseParked,
  takeFromInbox,
  takeFromInboxOf,
  type ITakeFromInboxResult,
} from './inbox.store.queries';

/**
 * Numbers events of members in their order and puts them into the inbox, in one statement that first lets
 * nobody else number events of these members. A key that is taken violates `event_keys` or `sale_keys` (see
 * `isKeyTaken`). Who puts several sets in one transaction holds all of their members before
 * (`holdForNumbering`).
 */
export async function putIncoming(
  db: Db,
  brandId: number,
  events: readonly PreparedEvent[],
): Promise<bigint[]> {
  const rows = await putIntoInbox.run(
    {
      ...NUMBERING,
      brandId,
      sources: column(events, (event) => event.source),
      externalIds: column(events, (event) => event.externalId),
      hashes: column(events, (event) => event.hash),
      memberIds: column(events, (event) => event.memberId),
      kinds: column(events, (event) => event.kind),
      occurredAt: column(events, (event) => event.occurredAt),
      days: column(events, (event) => event.day),
      payloads: `[${events.map((event) => event.payload).join(',')}]`,
      stores: column(events, (event) => event.sale?.store ?? null),
      receipts: column(events, (event) => event.sale?.receipt ?? null),
      awaited: column(events, (event) => event.awaited),
      messageIds: column(events, (event) => event.messageId),
    },
    db,
  );
  return rows.map((row) => row.seq).sort((a, b) => (a < b ? -1 : 1));
}

const UNIQUE_VIOLATION = '23505';

/** Whether an error says that somebody else has told the event or the sale in this moment. */
export function isKeyTaken(error: unknown): boolean {
  const { code, table } = error as { code?: string; table?: string };
  return code === UNIQUE_VIOLATION && /^(event_keys|sale_keys|guest_sales)(_|$)/.test(table ?? '');
}

/** Lets what waited for these sales follow them into the inbox, in the order in which it came. */
export async function releaseFollowers(
  db: Db,
  brandId: number,
  sales: readonly { store: string; day: string; receipt: string; memberId: bigint }[],
): Promise<Waiting[]> {
  if (sales.length === 0) return [];
  const rows = await releaseParked.run(
    {
      brandId,
      stores: column(sales, (sale) => sale.store),
      days: column(sales, (sale) => sale.day),
      receipts: column(sales, (sale) => sale.receipt),
      memberIds: column(sales, (sale) => sale.memberId),
    },
    db,
  );
  return rows.map((row) => ({ memberId: row.member_id, seq: row.seq }));
}

/** The next events waiting after a member, by member and number. */
export const findNextWaiting = async (db: Db, after: bigint, limit: number): Promise<Waiting[]> =>
  (await findWaiting.run({ after, limit }, db)).map((row) => ({ memberId: row.member_id, seq: row.seq }));

/** Events waiting of these members, by member and number. */
export const findWaitingOfMembers = async (db: Db, memberIds: bigint[], limit: number): Promise<Waiting[]> =>
  (await findWaitingOf.run({ memberIds, limit }, db)).map((row) => ({
    memberId: row.member_id,
    seq: row.seq,
  }));

/**
 * Takes events out of the inbox and keeps them in the sequence; those that somebody else took are left out.
 * The members' rows are locked.
 */
export async function takeWaiting(db: Db, waiting: readonly Waiting[]): Promise<NumberedEventRow[]> {
  const rows = await takeFromInbox.run(
    { memberIds: column(waiting, (event) => event.memberId), seqs: column(waiting, (event) => event.seq) },
    db,
  );
  return rows.map(toNumbered);
}

const toNumbered = (row: ITakeFromInboxResult): NumberedEventRow => ({
  memberId: row.member_id,
  seq: row.seq,
  brandId: row.brand_id,
  source: row.source,
  externalId: row.external_id,
  kind: row.kind,
  occurredAt: row.occurred_at.getTime(),
  payload: row.payload,
});

/**
 * Takes what waits of these members, the first `limit` events by member and number; `latest` is the number of
 * the latest programme version of each of their brands. The members' rows are locked.
 */
export async function takeWaitingOf(
  db: Db,
  memberIds: bigint[],
  limit: number,
): Promise<{ taken: NumberedEventRow[]; latest: Map<number, number> }> {
  const rows = await takeFromInboxOf.run({ memberIds, limit }, db);
  const latest = new Map(rows.map((row) => [row.brand_id, row.latest_version]));
  return { taken: rows.map(toNumbered), latest };
}

/** Puts taken events among the dead letters, with the reason. */
export async function buryEvents(
  db: Db,
  dead: readonly (Waiting & { code: string; reason: string })[],
): Promise<void> {
  if (dead.length === 0) return;
  await insertDeadLetters.run(
    {
      memberIds: column(dead, (event) => event.memberId),
      seqs: column(dead, (event) => event.seq),
      codes: column(dead, (event) => event.code),
      reasons: column(dead, (event) => event.reason),
    },
    db,
  );
}
