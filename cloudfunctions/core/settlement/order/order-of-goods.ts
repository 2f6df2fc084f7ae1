/** The order that an exchange for goods is: one line, its price in money and in points. Pure. */
import type { Identity } from '../../../platform/identity';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { mallWords } from '../../mall/words';
import { payByOf } from '../../order/order.rules';
import { NO_SEAT_ASKED } from '../../order/new-order';
import type { NewOrder } from '../../order/order.types';
import { earnsOf } from '../../views/order/quote';
import type { ReadyCart } from '../../views/order/read-cart';
import type { GoodsWish, Named } from './order-wish';

/**
 * What is kept of it. Points pay the difference between the menu's price and the money.
 * @example a cup of ¥19.00 for 500 points and ¥9.90: list 1900, points −910, payable 990
 */
export function orderOfGoods(
  { memberId, brandId }: Identity,
  { store, requestId, points, fen, itemId }: GoodsWish,
  { orderId, businessDay }: Named,
  cart: ReadyCart,
  now: Instant,
): NewOrder {
  const { asked, ...line } = present(cart.lines[0], `the line of order ${orderId}`);
  const menuFen = line.baseFen + line.extraFen;
  // What costs more here than on the menu has no other price.
  const listFen = menuFen > fen ? menuFen : fen;
  const stock = line.stockProducts.length === 0 ? 'not-counted' : 'held';
  const kept = { ...line, listFen, netFen: fen, points, stock } as const;
  return {
    ...{ memberId, brandId, orderId, storeId: store, businessDay, requestId },
    quote: quoteOf({ cart, listFen, fen, points, store }),
    priceVersion: cart.priceVersion,
    listFen,
    pointsUsed: points,
    couponId: null,
    couponOffFen: 0n,
    mallItem: itemId,
    ...NO_SEAT_ASKED,
    referral: null,
    payableFen: fen,
    ...{ place: '', serving: null, channel: 'mall' },
    createdAt: now,
    payBy: payByOf(now),
    lines: [
      {
        ...kept,
        chosen: { options: asked.options, parts: asked.parts },
        stockProducts: [...line.stockProducts],
      },
    ],
  };
}

interface Priced {
  cart: ReadyCart;
  listFen: bigint;
  fen: bigint;
  points: bigint;
  store: string;
}

/** What is frozen of its price, as of any order. */
function quoteOf({ cart, listFen, fen, points, store }: Priced): NewOrder['quote'] {
  const { line, product, name, optionsText, quantity } = present(cart.lines[0], 'the line');
  const off = listFen - fen;
  const adjustment = { kind: 'points', code: 'points', name: mallWords.pointsPay } as const;
  const [list, paid, share] = [listFen, fen, off].map(String) as [string, string, string];
  const adjustments = off === 0n ? [] : [{ ...adjustment, shareFen: share }];
  const frozen = { line, product, name, optionsText, text: '', quantity };
  return {
    store,
    lines: [{ ...frozen, unitListFen: list, listFen: list, adjustments, netFen: paid }],
    listFen: list,
    adjustments: adjustments.map(({ shareFen, ...why }) => ({ ...why, fen: shareFen })),
    points: {
      used: points.toString(),
      fen: share,
      most: points.toString(),
      mostFen: share,
      usable: cart.facts.usablePoints.toString(),
      why: null,
    },
    payableFen: paid,
    earns: earnsOf(cart, [fen]),
    priceVersion: cart.priceVersion,
  };
}
