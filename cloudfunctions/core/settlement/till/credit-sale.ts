/**
 * Credits a sale that was rung up elsewhere to the member who stood at the till. Its receipt is its identity,
 * whoever tells it: what the POS or a file told before is known, and what they tell later is known to them.
 * The clerk knows the total only: one line, of no product. Who credited it is written down once it has
 * settled; killed in between, the same credit again, which the device sends until it is answered, does so.
 */
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { readSalePoints } from '../../inbox/known-sales.store';
import type { Instant } from '../../kernel/time';
import { CREDIT_SESSION_MS, mayCredit, UNLISTED } from '../../till/credit.rules';
import { logCredit } from '../../till/credits.store';
import { holdBooks } from '../../book/read-books.store';
import { readTillSession } from '../../till/till-sessions.store';
import type { TillSession } from '../../till/till.types';
import { readZone } from '../../programme/brand-rules.store';
import { receiveSales } from '../intake/receive-sales';
import { settleMembers } from '../intake/settle-events';
import { receiptName } from '../../inbox/sale-name';
import { saleKey } from '../../receipt/sale-key.rules';
import type { StaffPlace } from '../../staff/staff.types';

/** Events that staff tell. */
const STAFF_SOURCE = 'staff';

export interface Credit {
  /** May be over: the credit may have waited for the network. */
  sessionId: string;
  /** Of the receipt, YYYY-MM-DD. */
  day: string;
  receipt: string;
  amountFen: bigint;
  /** Made by the device. */
  id: string;
}

export type Credited =
  /** `points`: what the sale gave; null while it waits. */
  | { outcome: 'settled' | 'known' | 'waiting'; points: string | null }
  | { refused: 'session-over' | 'sale-differs' | 'bad-request' };

/**
 * Credits it, or says why not. The same credit again, and a sale known with the same total for the same
 * member, is `known`.
 */
export async function creditSale(
  pool: Database,
  place: StaffPlace,
  credit: Credit,
  now: Instant,
): Promise<Credited> {
  const db = asDb(pool);
  const session = await readTillSession(db, place, credit.sessionId);
  const isOver = session === null || session.couponId !== null || session.openedAt + CREDIT_SESSION_MS <= now;
  if (isOver) return { refused: 'session-over' };
  const utcOffsetMinutes = await readZone(db, place.brandId, session.latestVersion);
  if (!mayCredit(credit, session.openedAt, utcOffsetMinutes)) return { refused: 'bad-request' };
  const { memberId } = session;
  const zone = { brandId: place.brandId, utcOffsetMinutes };
  const told = saleOf(place, credit, session);
  const [receipt] = await receiveSales(pool, zone, [told], now);
  if (receipt?.outcome === 'conflict') return { refused: 'sale-differs' };
  await settleMembers(pool, [memberId]);
  const sale = saleKey({ store: place.storeId, ...credit });
  const points = (await readSalePoints(db, place.brandId, sale))?.toString() ?? null;
  const { source, externalId } = told;
  const after = { points, amountFen: credit.amountFen.toString() };
  await withTransaction(pool, async (held) => {
    await holdBooks(held, [memberId], 'wait');
    await logCredit(held, place, { memberId, source, externalId, subject: receiptName(credit), after }, now);
  });
  if (receipt?.outcome === 'known') return { outcome: 'known', points };
  return { outcome: points === null ? 'waiting' : 'settled', points };
}

/**
 * The instant is that at which the member stood at the till, so that the same credit, sent again, is the same
 * event.
 */
const saleOf = (place: StaffPlace, credit: Credit, session: TillSession): IncomingEvent => ({
  kind: 'sale',
  source: STAFF_SOURCE,
  externalId: `${place.staffId}:${credit.id}`,
  memberId: session.memberId,
  occurredAt: session.openedAt,
  payload: {
    store: place.storeId,
    day: credit.day,
    receipt: credit.receipt,
    lines: [
      { line: '1', product: UNLISTED, category: '', quantity: 1, amountFen: credit.amountFen.toString() },
    ],
  },
});
