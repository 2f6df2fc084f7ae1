/**
 * Holds sales that nobody believes unasked, before they are received: larger than anything usual, or one more
 * than a person drinks in a day. They wait at the operator's desk (settlement/desk/decide-held-sale.ts).
 */
import { withTransaction, type Database } from '../../../platform/db';
import { keepHeldSales, memberDay, type MemberSale, type SaleGate } from '../../inbox/held-sales.store';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { whyHeld, type HoldReason } from '../../inbox/plausible.rules';
import { receiptName, saleName } from '../../inbox/sale-name';
import type { Instant } from '../../kernel/time';
import { totalOf } from '../../receipt/lines-total.rules';
import { askGate } from './ask-gate';
import { underItsKey } from './prepare-events';
import { logAction } from '../../staff/action-log.store';

const isOfMember = (event: IncomingEvent): event is MemberSale =>
  event.kind === 'sale' && event.memberId !== null;

const amountsOf = ({ payload: { lines } }: MemberSale) => ({
  fen: totalOf(lines),
  largestLineFen: lines
    .map((line) => BigInt(line.amountFen))
    .reduce((most, fen) => (fen > most ? fen : most), 0n),
});

const sameContent = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Held {
  sale: MemberSale;
  fen: bigint;
  reasons: HoldReason[];
}

/**
 * The sales of a batch that wait for a person, now or since they were told before; each is kept, and written
 * down in the log. A sale that was held and is told again with the same content waits as before, whatever the
 * limits are by now, also where it was refused.
 * @returns the held ones of `events`; to be received are the others
 */
export async function holdImplausible(
  pool: Database,
  brandId: number,
  events: readonly IncomingEvent[],
  now: Instant,
): Promise<ReadonlySet<IncomingEvent>> {
  const sales = new Map(
    events.flatMap((event) => {
      const sale = underItsKey(event);
      return isOfMember(sale) ? [[event, sale] as const] : [];
    }),
  );
  if (sales.size === 0) return new Set();
  const gate = await askGate(pool, { brandId, sales: [...sales.values()], now });
  const waiting = new Set<IncomingEvent>();
  const fresh: Held[] = [];
  for (const [event, sale] of sales) {
    const name = saleName(sale.payload);
    if (gate.known.has(name)) continue;
    const before = gate.held.get(name);
    const isAgain = before !== undefined && sameContent(before.payload, sale.payload);
    const held = isAgain ? null : measure(gate, sale);
    if (held?.reasons.length === 0) continue;
    waiting.add(event);
    if (held !== null && before === undefined) fresh.push(held);
  }
  if (fresh.length > 0) await keep(pool, brandId, fresh, now);
  return waiting;
}

/** Measures one sale, and counts it among those of its member's day where it settles. */
function measure(gate: SaleGate, sale: MemberSale): Held {
  const day = memberDay(sale.memberId, sale.payload.day);
  const before = gate.days.get(day) ?? { fen: 0n, sales: 0 };
  const amounts = amountsOf(sale);
  const reasons = whyHeld(amounts, before, gate.limits);
  if (reasons.length === 0) gate.days.set(day, { fen: before.fen + amounts.fen, sales: before.sales + 1 });
  return { sale, fen: amounts.fen, reasons };
}

async function keep(pool: Database, brandId: number, held: readonly Held[], now: Instant): Promise<void> {
  await withTransaction(pool, async (db) => {
    await keepHeldSales(db, brandId, held, now);
    for (const { sale, fen, reasons } of held) {
      const { payload, memberId, told } = sale;
      const doer = { brandId, storeId: payload.store, staffId: null, clerk: told?.clerk ?? null };
      const after = { amountFen: fen.toString(), reasons };
      await logAction(db, doer, {
        action: 'hold-sale',
        memberId,
        subject: receiptName(payload),
        after,
        doneAt: now,
      });
    }
  });
}
