/**
 * Receives events of tellers who see the same sale each in their own way: a clerk knows what a receipt adds
 * up to, a POS its lines, to the second. Whoever tells it first is believed, lines, instant and member; who
 * tells it again with the same total, of the same member or of none, is told that it is known.
 */
import type { Database } from '../../../platform/db';
import { asDb } from '../../../platform/db';
import type { IncomingEvent, Receipt } from '../../inbox/inbox.types';
import { readSaleTotals } from '../../inbox/known-sales.store';
import { logAction } from '../../staff/action-log.store';
import { present } from '../../kernel/assert';
import { holdImplausible } from './hold-implausible';
import { CONFLICT_SALE } from './prepare-events';
import { receiveEvents } from './receive-events';
import { totalOf } from '../../receipt/lines-total.rules';
import { saleName, receiptName } from '../../inbox/sale-name';

type Sale = Extract<IncomingEvent, { kind: 'sale' }>;

/**
 * Like `receiveEvents`, but that a sale known with the same total is `known` and not a `conflict`. That it
 * was confirmed is written down at `now`.
 * @example a clerk credited receipt 17 with ¥32.00 for A; the POS tells its two lines of ¥16.00 for A →
 * known; for B, or ¥33.00 → conflict
 */
export async function receiveSales(
  pool: Database,
  brand: { brandId: number; utcOffsetMinutes: number },
  events: readonly IncomingEvent[],
  now: number,
): Promise<Receipt[]> {
  const held = await holdImplausible(pool, brand.brandId, events, now);
  const rest = events.filter((event) => !held.has(event));
  const received = (await receiveEvents(pool, brand, rest)).values();
  const receipts = events.map((event): Receipt =>
    held.has(event) ? { outcome: 'held' } : present(received.next().value, 'a receipt'),
  );
  const again = events.filter(
    (event, place): event is Sale => event.kind === 'sale' && contradicts(receipts[place]),
  );
  if (again.length === 0) return receipts;
  const { brandId } = brand;
  const known = await readSaleTotals(
    asDb(pool),
    brandId,
    again.map(({ payload }) => payload),
  );
  const agreed = new Set<IncomingEvent>();
  for (const sale of again) {
    const first = known.get(saleName(sale.payload));
    if (first === undefined || first.totalFen !== totalOf(sale.payload.lines)) continue;
    if (sale.memberId === null || sale.memberId === first.memberId) agreed.add(sale);
  }
  for (const sale of agreed) if (sale.kind === 'sale') await confirm(pool, brandId, sale, now);
  return receipts.map((receipt, place) => {
    const event = events[place];
    return event !== undefined && agreed.has(event) ? { outcome: 'known' } : receipt;
  });
}

const contradicts = (receipt: Receipt | undefined): boolean =>
  receipt?.outcome === 'conflict' && receipt.reason === CONFLICT_SALE;

async function confirm(
  pool: Database,
  brandId: number,
  { payload, source, told }: Sale,
  now: number,
): Promise<void> {
  const doer = { brandId, storeId: payload.store, staffId: null, clerk: told?.clerk ?? null };
  await logAction(asDb(pool), doer, {
    action: 'confirm-sale',
    subject: receiptName(payload),
    after: { source },
    doneAt: now,
  });
}
