/**
 * Counted stock of the order's store: taken in one conditional write, in the order of its products, given
 * back while nobody has begun to prepare it. That it is sold is kept with the order's lines where the order
 * is paid.
 */
import type { CartProblem } from '../../../../contract/order';
import { giveStockBack, takeStock } from '../../../menu/store-items.store';
import { STOCK, UNTOUCHED } from '../../../order/order.rules';
import type { NewOrder, OrderLineRow } from '../../../order/order.types';
import { keepStock, releaseLines } from '../../../order/orders.store';
import { portionsOf } from '../../../order/stock.rules';
import { orderWords } from '../../../order/words';
import type { GivingBack, Holding } from '../holding';

export const stock: Holding = {
  async hold(db, order) {
    const { tooFew } = await takeStock(db, order.brandId, order.storeId, portionsOf(order.lines));
    return tooFew.length === 0 ? [] : justTaken(order, tooFew);
  },
  async release(db, order) {
    const released = await keepStock(db, order, 'held', STOCK.answer('held', 'close'));
    await giveStockBack(db, order.brandId, order.storeId, portionsOf(released));
    return [];
  },
  async giveBack(db, order, back) {
    const command = UNTOUCHED.has(order.state) ? 'refund' : 'refund-late';
    const lines = back.lines.filter((line) => STOCK.changes(line.stock, command) && unitsOf(back, line) > 0);
    if (lines.length === 0) return [];
    await releaseLines(
      db,
      order,
      lines.filter((line) => isOver(back, line)).map(({ line }) => line),
    );
    const portions = portionsOf(lines.map((line) => ({ ...line, quantity: unitsOf(back, line) })));
    await giveStockBack(db, order.brandId, order.storeId, portions);
    return [];
  },
};

/** The lines that want what somebody else has just taken. */
const justTaken = ({ lines }: NewOrder, products: readonly string[]): CartProblem[] =>
  lines
    .filter(({ stockProducts }) => stockProducts.some((product) => products.includes(product)))
    .map(({ line }) => ({ line, code: 'sold-out', message: orderWords.justTaken }));

const unitsOf = ({ shares }: GivingBack, { line }: OrderLineRow): number =>
  shares.lines.find((share) => share.line === line)?.quantity ?? 0;

/** A line is released when nothing of it is left. */
const isOver = (back: GivingBack, line: OrderLineRow): boolean =>
  line.refundedQuantity + unitsOf(back, line) === line.quantity;
