/*
 * Reads and writes events on their way in: the inbox, and taking from it. Keys that make an event happen once
 * are in keys.store.ts. `putIncoming` numbers events in their order, under the lock of their members'
 * numbering.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { inBatches } from '../kernel/in-batches';
import { NUMBERING } from '../kernel/numbering';
import type { PreparedEvent } from './inbox.rows';
import { FOLLOWERS_AT_ONCE, type Waiting } from './inbox.types';
import {
  buryFirstWaiting,
  findFirstDay,
  findUnknown,
  findWaiting,
  putIntoInbox,
  releaseParked,
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

/** A unique violation; from another machine it may come as an internal error, with nothing but its words. */
const UNIQUE_VIOLATION = ['23505', 'XX000'];
const KEY_TAKEN = /violates unique constraint "(event_keys|sale_keys|guest_sales)_/;

/** Whether an error says that somebody else has told the event or the sale in this moment. */
export function isKeyTaken(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return UNIQUE_VIOLATION.includes(code ?? '') && KEY_TAKEN.test(message ?? '');
}

/**
 * Lets what waited for these sales follow them into the inbox, in the order in which it came: all of it, so
 * many a statement, however often a POS told refunds before their sale.
 */
export async function releaseFollowers(
  db: Db,
  brandId: number,
  sales: readonly { store: string; day: string; receipt: string; memberId: bigint }[],
): Promise<Waiting[]> {
  if (sales.length === 0) return [];
  const ofSales = {
    brandId,
    stores: column(sales, (sale) => sale.store),
    days: column(sales, (sale) => sale.day),
    receipts: column(sales, (sale) => sale.receipt),
    memberIds: column(sales, (sale) => sale.memberId),
  };
  const released: Waiting[] = [];
  await inBatches(
    FOLLOWERS_AT_ONCE,
    () => false,
    async (limit) => {
      const rows = await releaseParked.run({ ...ofSales, limit }, db);
      for (const row of rows) released.push({ memberId: row.member_id, seq: row.seq });
      return rows.length;
    },
  );
  return released;
}

/** The next events waiting after a member, by member and number. */
export const findNextWaiting = async (db: Db, after: bigint, limit: number): Promise<Waiting[]> =>
  (await findWaiting.run({ after, limit }, db, 'anew')).map(({ member_id: memberId, seq }) => ({
    memberId,
    seq,
  }));

/** Those of whom there is no member: nobody settles what waits for them. */
export const findStrangers = async (db: Db, memberIds: readonly bigint[]): Promise<bigint[]> =>
  memberIds.length === 0
    ? []
    : (await findUnknown.run({ memberIds: [...memberIds] }, db)).map((row) => row.member_id);

/** The business day of the first event that waits of a member, YYYY-MM-DD; null: nothing waits. */
export const readFirstDay = async (db: Db, memberId: bigint): Promise<string | null> =>
  (await findFirstDay.run({ memberId }, db))[0]?.business_day ?? null;

/**
 * Takes the first event that waits of a member out of the inbox and puts it among the dead letters; its
 * number, null where nothing waits. The member's row is held.
 */
export async function buryFirst(
  db: Db,
  memberId: bigint,
  why: { code: string; reason: string },
): Promise<bigint | null> {
  const [buried] = await buryFirstWaiting.run({ memberId, ...why }, db);
  return buried?.seq ?? null;
}
