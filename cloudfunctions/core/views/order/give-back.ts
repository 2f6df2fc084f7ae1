/** What was given back of an order and asked back, and what may be, as its member reads it. No I/O. */
import type { AfterSaleView, OrderReply, RefundView } from '../../../contract/order';
import { formatInstant, type Instant } from '../../kernel/time';
import { ORDER } from '../../order/order.rules';
import type { OrderLineRow, OrderRow } from '../../order/order.types';
import { shareRefund } from '../../order/refund-shares.rules';
import type { AfterSaleRow } from '../../payment/after-sales.store';
import type { RefundRow } from '../../payment/refunds.store';

/** The lines that a refund or a request names, and the brand's zone. */
export interface Naming {
  lines: readonly OrderLineRow[];
  utcOffsetMinutes: number;
}

const nameOf = ({ lines }: Naming, name: string): string =>
  lines.find(({ line }) => line === name)?.name ?? name;
const textOf = ({ utcOffsetMinutes }: Naming, at: Instant): string => formatInstant(at, utcOffsetMinutes);
const textOrNull = (naming: Naming, at: Instant | null): string | null =>
  at === null ? null : textOf(naming, at);

/** A refund of lines; of a payment that was not needed, or of a price that became lower: without lines. */
export const refundView = (refund: RefundRow, naming: Naming): RefundView => ({
  refund: refund.refundId,
  kind: refund.kind,
  state: refund.state,
  amountFen: refund.amountFen.toString(),
  points: refund.points.toString(),
  // A share gives back no units.
  lines: refund.lines
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({ name: nameOf(naming, line), quantity })),
  askedAt: textOf(naming, refund.askedAt),
  doneAt: textOrNull(naming, refund.doneAt),
  reason: refund.reason,
});

/** A request, with what would go back now, or went back. */
export function afterSaleView(
  request: AfterSaleRow,
  refunds: readonly RefundRow[],
  naming: Naming,
): AfterSaleView {
  const made = refunds.find(({ refundId }) => refundId === request.refundId);
  const shares = shareRefund(naming.lines, request.lines);
  const would = typeof shares === 'string' ? { fen: 0n, points: 0n } : shares;
  return {
    request: request.afterSaleId,
    state: request.state,
    lines: request.lines.map((units) => ({ ...units, name: nameOf(naming, units.line) })),
    amountFen: (made?.amountFen ?? would.fen).toString(),
    points: (made?.points ?? would.points).toString(),
    reason: request.reason,
    hasPhoto: request.hasPhoto,
    answer: request.answer,
    askedAt: textOf(naming, request.askedAt),
    answeredAt: textOrNull(naming, request.answeredAt),
  };
}

/**
 * Units left that may be asked back, with what so many of each give; null: nothing.
 * @example ¥10.00 for 3, none back: 333 for one, 666 for two, 1000 for all
 */
export function refundableOf(
  { state }: Pick<OrderRow, 'state'>,
  lines: readonly OrderLineRow[],
): OrderReply['refundable'] {
  if (!ORDER.changes(state, 'refund-all')) return null;
  const left = lines.flatMap((line) => {
    const counts = Array.from({ length: line.quantity - line.refundedQuantity }, (_, before) => before + 1);
    const backs = counts.flatMap((quantity) => {
      const back = shareRefund([line], [{ line: line.line, quantity }]);
      return typeof back === 'string' ? [] : [{ fen: back.fen.toString(), points: back.points.toString() }];
    });
    return backs.length === 0 ? [] : [{ line: line.line, backs }];
  });
  return left.length === 0 ? null : left;
}
