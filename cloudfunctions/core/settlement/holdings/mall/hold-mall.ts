/**
 * A piece of the points mall that an order is: taken from the mall's stock when the order is made, there for
 * others again when it closes unpaid or is refunded whole. The exchange says both. docs/points-mall.md.
 */
import type { Db } from '../../../../platform/db';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { keepExchange, keepExchangeGivenBack } from '../../../mall/exchanges.store';
import { returnMallPiece, takeMallPiece } from '../../../mall/items.store';
import { mallWords } from '../../../mall/words';
import type { OrderRow } from '../../../order/order.types';
import type { Holding } from '../holding';

export const mall: Holding = {
  async hold(db, order) {
    const { memberId, orderId, brandId, mallItem: itemId, pointsUsed: points, payableFen: fen } = order;
    if (itemId === null) return [];
    if (!(await takeMallPiece(db, brandId, itemId)))
      return [{ line: null, code: 'sold-out', message: mallWords.noneLeft }];
    const { name } = present(order.lines[0], `the line of order ${orderId}`);
    await keepExchange(db, {
      ...{ memberId, exchangeId: order.requestId, brandId, itemId, name, kind: 'goods', points, fen },
      ...{ couponId: null, orderId, at: order.createdAt, givenBackAt: null },
    });
    return [];
  },
  async release(db, order, at) {
    await giveBack(db, order, at);
    return [];
  },
  async giveBack(db, order, { shares }, at) {
    if (shares.whole) await giveBack(db, order, at);
    return [];
  },
};

async function giveBack(db: Db, order: OrderRow, at: Instant): Promise<void> {
  if (order.mallItem === null) return;
  const itemId = await keepExchangeGivenBack(db, order, at);
  if (itemId !== null) await returnMallPiece(db, order.brandId, itemId);
}
