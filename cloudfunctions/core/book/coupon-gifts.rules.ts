/**
 * Coupons that come with gifts and for orders, and go with them: what is told to whoever issues. Pure;
 * docs/coupons.md. A cause names a lot or a sale, so that it is one of its kind in its member's life.
 */
import type { Given, Programme } from '../../contract/programme';
import type { Payload } from '../effect/effects';
import { ORDER_SOURCE } from '../order/order-events.rules';
import { amountOf, linesLeft } from '../points/accrual.rules';
import type { Journal } from '../ledger/ledger.types';
import { NOTHING_REFUNDED, type Lot } from '../points/points.types';
import { levelAt, levelIndex, versionNumbered } from '../programme/programme.rules';
import type { MemberBook, RuledBook, SettledSale } from './member-book';

const causeOfGift = (lot: Lot): string => `gift:${lot.benefit ?? ''}#${lot.no}`;
const causeOfPacket = (saleSeq: bigint): string => `packet:${saleSeq}`;

/** The coupons of a gift, of which this is the lot. `sale`: the journal of the sale that it is for. */
export function giveWithGift(book: MemberBook, lot: Lot, { coupons }: Given, sale?: Journal): void {
  if (coupons === undefined || coupons.length === 0) return;
  book.couponChanges.push({
    kind: 'give-coupons',
    cause: causeOfGift(lot),
    order: sale?.source === ORDER_SOURCE ? sale.eventId : null,
    payload: { source: 'gift', coupons },
  });
}

/** The gift of a level is taken back: its coupons with it, where they are not used. */
export function takeBackWithGift({ book, rules }: RuledBook, lot: Lot): void {
  const { programme } = versionNumbered(rules, lot.version);
  const gift = levelAt(programme, levelIndex(programme, lot.tier)).gifts.find(
    ({ code }) => `${lot.tier}/${code}` === lot.benefit,
  );
  takeBackCoupons(book, lot, gift, 'level-lost');
}

/** The coupons of a gift that is taken back, where they are not used. */
export function takeBackCoupons(
  book: MemberBook,
  lot: Lot,
  gift: Given | undefined,
  why: Payload<'take-coupons-back'>['why'],
): void {
  if (gift?.coupons === undefined || gift.coupons.length === 0) return;
  book.couponChanges.push({
    kind: 'take-coupons-back',
    cause: causeOfGift(lot),
    order: null,
    payload: { why },
  });
}

/**
 * 支付后红包: the packet of an order that was paid with enough.
 * @example from ¥30.00, an order of ¥32.00: two coupons of ¥5; one of ¥29.99: none
 */
export function givePacket(
  book: MemberBook,
  { packet }: Programme,
  sale: { seq: bigint; fen: bigint; journal: Journal },
): void {
  const { seq, fen, journal } = sale;
  if (packet === undefined || journal.source !== ORDER_SOURCE || fen < BigInt(packet.fromFen)) return;
  const payload = { source: 'packet' as const, coupons: packet.coupons };
  book.couponChanges.push({
    kind: 'give-coupons',
    cause: causeOfPacket(seq),
    order: journal.eventId,
    payload,
  });
}

/**
 * The packet goes back when a refund leaves less than it is given for; told of once. `programme`: by which
 * the sale was settled; `fenLeft`: what is left of it.
 * @example ¥32.00 with a packet from ¥30.00, ¥16.00 refunded: what is unused is revoked; the rest refunded:
 * nothing more
 */
export function takePacketBack(
  book: MemberBook,
  { packet }: Programme,
  sale: SettledSale,
  fenLeft: bigint,
): void {
  if (packet === undefined) return;
  const before = amountOf(linesLeft(sale.lines, book.refunded.get(sale.seq) ?? NOTHING_REFUNDED));
  const from = BigInt(packet.fromFen);
  if (before < from || fenLeft >= from) return;
  book.couponChanges.push({
    kind: 'take-coupons-back',
    cause: causeOfPacket(sale.seq),
    order: null,
    payload: { why: 'refunded' },
  });
}
