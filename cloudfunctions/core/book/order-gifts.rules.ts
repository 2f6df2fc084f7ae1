/**
 * Gifts of a member's nth paid order: given with its sale, once in a life, and taken back with the whole of
 * it. Pure; docs/points-and-tiers.md §4 and §5.
 */
import { present } from '../kernel/assert';
import { lotExpiry } from '../points/accrual.rules';
import { grantLot, openLot } from '../points/points.rules';
import { takeBack } from '../points/take-back.rules';
import { versionNumbered } from '../programme/programme.rules';
import { giveWithGift, takeBackCoupons } from './coupon-gifts.rules';
import type { BenefitGrant, MemberBook, RuledBook } from './member-book';
import type { GiftStart, Moment } from './tier-steps.rules';

/** The benefit of their lots. A level's always has a slash. */
export const NTH_ORDER = 'nth-order';
const keyOf = (nth: number): string => `${NTH_ORDER}/${nth}`;
const nthOf = ({ key }: BenefitGrant): number => Number(key.slice(NTH_ORDER.length + 1));

/**
 * Counts a sale that was paid with something. Its gift is given where the count was never as high before, so
 * that each is given once, whatever is refunded.
 * @example two before, a gift for the 3rd: the gift; the 1st refunded whole and one more: 3 again, nothing
 */
export function countSale(ruled: RuledBook, moment: Moment, fen: bigint, start: GiftStart): void {
  const { book } = ruled;
  if (fen === 0n) return;
  book.paidSales += 1;
  if (book.paidSales <= book.mostPaidSales) return;
  book.mostPaidSales = book.paidSales;
  const nth = book.paidSales;
  const { programme, version } = moment.version;
  const given = programme.orderGifts?.find((gift) => gift.nth === nth);
  if (given === undefined) return;
  const lot = openLot(book, {
    asset: 'POINT',
    kind: 'gift',
    earnedDay: moment.day,
    journalNo: moment.journal.no,
    benefit: NTH_ORDER,
    stepNo: null,
    expiresAt: lotExpiry(programme, moment.day),
    qualifying: 0n,
    version,
    multiplierBp: 10_000,
    tier: book.tier ?? '',
    ...start,
  });
  const points = BigInt(given.points);
  grantLot({ book, journal: moment.journal }, lot, 'gift', points, {
    rule: 'gift',
    version,
    benefit: NTH_ORDER,
    tier: null,
    nth,
    points: points.toString(),
  });
  book.grants.push({ key: keyOf(nth), day: moment.day, lotNo: lot.no, takenBackAt: null, change: 'insert' });
  giveWithGift(book, lot, given, moment.journal);
}

/** Nothing is left of a sale that was paid with something: it does not count, and its gift is taken back. */
export function uncountSale(ruled: RuledBook, moment: Moment, saleSeq: bigint): void {
  const { book } = ruled;
  book.paidSales -= 1;
  const lot = book.lots.find((one) => one.saleSeq === saleSeq && one.benefit === NTH_ORDER);
  if (lot === undefined) return;
  const entry = { book, journal: moment.journal };
  takeBack(entry, lot, lot.granted - lot.reversed, moment.version.programme.debtPolicy, null);
  const grant = grantOf(book, lot.no);
  grant.takenBackAt = moment.at;
  if (grant.change === 'none') grant.change = 'update';
  const { programme } = versionNumbered(ruled.rules, lot.version);
  const given = programme.orderGifts?.find(({ nth }) => nth === nthOf(grant));
  takeBackCoupons(book, lot, given, 'refunded');
}

const grantOf = ({ grants }: MemberBook, lotNo: number): BenefitGrant =>
  present(
    grants.find((grant) => grant.lotNo === lotNo),
    `the grant of lot ${lotNo}`,
  );
