/**
 * One order as its member reads it: what was bought at which price and why, where it stands, what went back,
 * and everything that it earned. Reads only.
 */
import type { OrderLineView, OrderReply, QuoteLine } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import { readParcel } from '../../group/community.store';
import { present } from '../../kernel/assert';
import { formatInstant, isoInstant, type Instant } from '../../kernel/time';
import { mayCancelPaid, TO_MAKE } from '../../order/order.rules';
import { nameOf, type OrderLineRow, type OrderRow } from '../../order/order.types';
import { readLines, readOrder } from '../../order/orders.store';
import { NO_TEXTS, readTextsOf, type OrderTexts } from '../../order/order-texts.store';
import { readAfterSales } from '../../payment/after-sales.store';
import { readMessageConsents } from '../../payment/consents.store';
import { readRefunds } from '../../payment/refunds.store';
import type { RuleSet } from '../../programme/programme.types';
import type { TaxTable } from '../../../contract/tax-table';
import { readOrderInvoice } from '../invoice/invoices';
import { tierNamerAt } from '../pos/effects';
import { readEarnings } from './earnings';
import { afterSaleView, refundableOf, refundView } from './give-back';
import { countAhead } from './orders.view.queries';
import { readAbout, summaryOf, type About, type Looking } from './summaries';

/** More than these are as bad as these. */
const MOST_AHEAD = 200;

/**
 * The order; null: the member has no such order.
 * @param looking its `taxTable` says whether an invoice may be asked for
 */
export async function showOrder(
  db: Db,
  looking: Looking & { rules: RuleSet; taxTable: TaxTable | null },
  orderId: string,
): Promise<OrderReply | null> {
  const order = await readOrder(db, looking.memberId, orderId);
  if (order === null) return null;
  const lines = await readLines(db, order);
  const texts = (await readTextsOf(db, order.memberId, [orderId])).get(nameOf(order)) ?? NO_TEXTS;
  const about = await readAbout(db, looking, [order], lines);
  const { utcOffsetMinutes, rules, now } = looking;
  const refunds = await readRefunds(db, order);
  const naming = { lines, utcOffsetMinutes };
  const requests = await readAfterSales(db, order);
  const told = { tierName: tierNamerAt(rules, now), utcOffsetMinutes };
  const refundIds = refunds.map((refund) => refund.refundId);
  return {
    ...summaryOf(order, lines, about),
    ...progressOf(order, texts, utcOffsetMinutes),
    ahead: (await isParcel(db, order)) ? null : await aheadOf(db, order),
    lines: linesOf(order, lines, texts, about),
    quote: totalsOf(order),
    invoice: await readOrderInvoice(db, order, lines, { table: looking.taxTable, now }),
    refunds: refunds.map((refund) => refundView(refund, naming)),
    requests: requests.map((request) => afterSaleView(request, refunds, naming)),
    earnings: await readEarnings(db, order, refundIds, told),
    refundable: refundableOf(order, lines),
    consents: await readMessageConsents(db, order.memberId),
  };
}

function totalsOf({ quote }: OrderRow): OrderReply['quote'] {
  const { lines: _lines, ...totals } = quote;
  return totals;
}

/** Where it stands. */
function progressOf(order: OrderRow, texts: OrderTexts, utcOffsetMinutes: number) {
  const text = (at: Instant | null): string | null =>
    at === null ? null : formatInstant(at, utcOffsetMinutes);
  return {
    place: order.place,
    serving: order.serving,
    remark: texts.remark,
    paidAt: text(order.paidAt),
    readyAt: text(order.readyAt),
    completedAt: text(order.completedAt),
    closedAt: text(order.closedAt),
    closedWhy: order.closedWhy,
    mayCancel: mayCancelPaid(order),
  };
}

/** A parcel of a community is not made at the counter. */
async function isParcel(db: Db, { groupId, memberId, orderId }: OrderRow): Promise<boolean> {
  return groupId !== null && (await readParcel(db, { groupId, memberId, orderId })).packed;
}

async function aheadOf(db: Db, { state, paidAt, brandId, storeId }: OrderRow): Promise<number | null> {
  if (!TO_MAKE.has(state) || paidAt === null) return null;
  const before = isoInstant(paidAt);
  const [row] = await countAhead.run({ brandId, storeId, paidAt: before, limit: MOST_AHEAD }, db);
  return row?.ahead ?? 0;
}

function linesOf(
  { quote }: OrderRow,
  lines: readonly OrderLineRow[],
  { cupTexts }: OrderTexts,
  { pictures }: About,
): OrderLineView[] {
  const quoted = new Map(quote.lines.map((line): [string, QuoteLine] => [line.line, line]));
  return lines.map((row) => {
    const text = cupTexts[row.line] ?? '';
    return {
      ...present(quoted.get(row.line), `the quoted line ${row.line}`),
      text,
      picture: pictures.get(row.product) ?? '',
      refundedQuantity: row.refundedQuantity,
      again: { ...row.chosen, text },
    };
  });
}
