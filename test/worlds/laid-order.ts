/* Orders as they are after they were created, for tests that do not price: what each line costs is given. */
import { NO_SEAT_ASKED } from '../../cloudfunctions/core/order/new-order';
import { randomBytes, randomInt } from 'node:crypto';
import { dayOf, formatDay, type Instant } from '../../cloudfunctions/core/kernel/time';
import type { NewOrder } from '../../cloudfunctions/core/order/order.types';

const OFFSET = 480;
const MINUTE_MS = 60_000;

export interface PlacedLine {
  line: string;
  quantity: number;
  netFen: bigint;
  points?: bigint;
  /** What a coupon takes off it; it is paid less by so much. */
  couponFen?: bigint;
  /** A counted product of the store. */
  counted?: string;
}

/** An order of a member at s1, ¥1.00 for each point; `couponId`: what takes off what its lines say. */
export function laidOrder(
  { memberId, brandId, couponId = null }: { memberId: bigint; brandId: number; couponId?: bigint | null },
  placed: readonly PlacedLine[],
  at: Instant,
): NewOrder {
  const businessDay = formatDay(dayOf(at, OFFSET));
  const orderId = `${businessDay.slice(2).replaceAll('-', '')}${String(randomInt(10 ** 12)).padStart(12, '0')}`;
  const lines = placed.map(
    ({ line, quantity, netFen, points = 0n, couponFen = 0n, counted }): NewOrder['lines'][number] => ({
      line,
      product: counted ?? 'longjing',
      category: 'pure-tea',
      name: '明前龙井',
      optionsText: '大杯',
      chosen: { options: [], parts: [] },
      quantity,
      listFen: netFen + couponFen + points * 100n,
      netFen,
      points,
      stock: counted === undefined ? 'not-counted' : 'held',
      stockProducts: counted === undefined ? [] : [counted],
    }),
  );
  const sum = (of: (line: (typeof lines)[number]) => bigint): bigint =>
    lines.reduce((total, line) => total + of(line), 0n);
  const couponOffFen = placed.reduce((total, { couponFen = 0n }) => total + couponFen, 0n);
  const pointsUsed = sum((line) => line.points);
  const [listFen, payableFen] = [sum((line) => line.listFen), sum((line) => line.netFen)];
  return {
    memberId,
    orderId,
    brandId,
    storeId: 's1',
    businessDay,
    requestId: randomBytes(8).toString('hex'),
    quote: quoteOf(lines, placed, { listFen, payableFen, pointsUsed }),
    priceVersion: 0,
    listFen,
    pointsUsed,
    couponId,
    couponOffFen,
    mallItem: null,
    ...NO_SEAT_ASKED,
    referral: null,
    payableFen,
    place: 'counter',
    serving: null,
    channel: '',
    createdAt: at,
    payBy: at + 15 * MINUTE_MS,
    lines,
  };
}

const couponShare = (fen: bigint): NewOrder['quote']['lines'][number]['adjustments'] =>
  fen === 0n ? [] : [{ kind: 'coupon', code: 'off', name: '优惠券', shareFen: fen.toString() }];

const pointsShare = (points: bigint): NewOrder['quote']['lines'][number]['adjustments'] =>
  points === 0n
    ? []
    : [{ kind: 'points', code: 'points', name: '积分抵扣', shareFen: (points * 100n).toString() }];

/** What the order froze of its price, as far as its sums go. */
const quoteOf = (
  lines: NewOrder['lines'],
  placed: readonly PlacedLine[],
  sums: Record<'listFen' | 'payableFen' | 'pointsUsed', bigint>,
): NewOrder['quote'] => ({
  store: 's1',
  lines: lines.map(({ line, product, name, optionsText, quantity, listFen, netFen, points }, place) => ({
    line,
    product,
    name,
    optionsText,
    text: '',
    quantity,
    unitListFen: (listFen / BigInt(quantity)).toString(),
    listFen: listFen.toString(),
    adjustments: [...couponShare(placed[place]?.couponFen ?? 0n), ...pointsShare(points)],
    netFen: netFen.toString(),
  })),
  listFen: sums.listFen.toString(),
  adjustments: [],
  points: {
    used: sums.pointsUsed.toString(),
    fen: (sums.listFen - sums.payableFen).toString(),
    most: '0',
    mostFen: '0',
    usable: '0',
    why: null,
  },
  payableFen: sums.payableFen.toString(),
  earns: { points: '0', qualifying: '0' },
  priceVersion: 0,
});
