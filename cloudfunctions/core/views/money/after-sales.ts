/**
 * Guests' requests for a refund as a store's staff see them: those that wait, oldest first; those that are
 * answered, newest first. Reads only.
 */
import type { AfterSaleRow, AfterSalesReply } from '../../../contract/counter';
import type { Db } from '../../../platform/db';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { nameOf, type OrderLineRow } from '../../order/order.types';
import { readLinesByKey } from '../../order/orders.store';
import { mayRefund } from '../../order/refund-rights.rules';
import { shareRefund } from '../../order/refund-shares.rules';
import type { Staff } from '../../staff/staff.types';
import { findAnswered, findAsked, type IFindAnsweredResult } from './after-sales.view.queries';

const PAGE = 20;
const REQUEST_ID = /^[\w-]+$/;
/** Those that wait are listed oldest first. */
const FROM_THE_START = { asked: '-infinity', answered: 'infinity' };

export interface AfterSalesAsked {
  store: string;
  state: 'asked' | 'answered';
  after: string | null;
}

/**
 * One page of a store's requests. `today`: the brand's day, YYYY-MM-DD. Null: `after` is no place in the
 * list.
 */
export async function listAfterSales(
  db: Db,
  staff: Staff,
  { store, state, after }: AfterSalesAsked,
  today: string,
): Promise<AfterSalesReply | null> {
  const place = after === null ? null : readPlace(after, REQUEST_ID);
  if (after !== null && place === null) return null;
  const page = {
    brandId: staff.brandId,
    store,
    afterAt: place === null ? FROM_THE_START[state] : isoInstant(place.at),
    afterId: place?.id ?? '',
    limit: sought(PAGE),
  };
  const rows: IFindAnsweredResult[] = await (state === 'asked' ? findAsked : findAnswered).run(page, db);
  const { shown, next } = pageOf(rows, PAGE, (row) =>
    writePlace({ at: row.asked_at.getTime(), id: row.after_sale_id }),
  );
  const lines = await readLinesByKey(
    db,
    shown.map((row) => ({ memberId: row.member_id, orderId: row.order_id })),
  );
  const requests = shown.map((row) => {
    const ofOrder = lines.get(nameOf({ memberId: row.member_id, orderId: row.order_id })) ?? [];
    return toRow(row, ofOrder, (fen) => mayRefund(staff.role, fen, row.business_day, today));
  });
  return { requests, next };
}

function toRow(
  row: IFindAnsweredResult,
  ofOrder: readonly OrderLineRow[],
  may: (fen: bigint) => boolean,
): AfterSaleRow {
  const asked = row.lines as { line: string; quantity: number }[];
  const shares = shareRefund(ofOrder, asked);
  const left = typeof shares === 'string' ? { fen: 0n, points: 0n } : shares;
  const state = row.state as AfterSaleRow['state'];
  const names = new Map(ofOrder.map(({ line, name }) => [line, name]));
  return {
    request: row.after_sale_id,
    order: row.order_id,
    pickupNo: row.pickup_no,
    member: maskedName(row.member ?? ''),
    state,
    lines: asked.map(({ line, quantity }) => ({ name: names.get(line) ?? line, quantity })),
    amountFen: (row.amount_fen ?? left.fen).toString(),
    points: (row.points ?? left.points).toString(),
    reason: row.reason ?? '',
    hasPhoto: row.has_photo,
    answer: row.answer ?? null,
    askedAt: row.asked_at.toISOString(),
    mayAccept: state === 'asked' && typeof shares !== 'string' && may(shares.fen),
  };
}
