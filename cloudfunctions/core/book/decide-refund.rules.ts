/**
 * What a refund takes back: points, qualifying points, and levels with their gifts that do not stand without
 * the sale. Pure; docs/points-and-tiers.md §5, §6, §8.
 */
import { evaluateAccrual, evaluateQualifying } from '../../contract/explanation';
import { present } from '../kernel/assert';
import { accrualInputs, amountOf, linesLeft, qualifyingInputs } from '../points/accrual.rules';
import { takeBack } from '../points/take-back.rules';
import { NOTHING_REFUNDED, type Lot, type Refunded, type SaleLine } from '../points/points.types';
import { levelAt, levelIndex, versionNumbered } from '../programme/programme.rules';
import { standingLevel, windowStart } from '../tier/tier.rules';
import { takeBackWithGift, takePacketBack } from './coupon-gifts.rules';
import { evaluateLevel, removeStep } from './due.rules';
import { uncountSale } from './order-gifts.rules';
import type { RuledBook, SettledSale } from './member-book';
import { bookQualifying, setLevel, sumOfDays, takeStep, windowSum, type Moment } from './tier-steps.rules';

/** Takes back what the sale gave beyond what is left of it entitles to, then reviews the levels. */
export function settleRefund(ruled: RuledBook, moment: Moment, sale: SettledSale, refunded: Refunded): void {
  const { book } = ruled;
  const lot = present(
    book.lots.find((candidate) => candidate.kind === 'sale' && candidate.saleSeq === sale.seq),
    `the lot of sale ${sale.seq}`,
  );
  const { programme } = versionNumbered(ruled.rules, lot.version);
  const left = linesLeft(sale.lines, refunded);
  const inputs = accrualInputs(programme, left, { multiplierBp: lot.multiplierBp, tier: lot.tier });
  const due = lot.granted - lot.reversed - evaluateAccrual(inputs);
  takeBack({ book, journal: moment.journal }, lot, due, moment.version.programme.debtPolicy, inputs);
  takeBackQualifying(ruled, moment, lot, left);
  takePacketBack(book, programme, sale, amountOf(left));
  const before = amountOf(linesLeft(sale.lines, book.refunded.get(sale.seq) ?? NOTHING_REFUNDED));
  if (before > 0n && amountOf(left) === 0n) uncountSale(ruled, moment, sale.seq);
  book.refunded.set(sale.seq, refunded);
  book.refundedChanged.add(sale.seq);
  reviewLevels(ruled, moment);
}

function takeBackQualifying(ruled: RuledBook, moment: Moment, lot: Lot, left: readonly SaleLine[]): void {
  const { programme } = versionNumbered(ruled.rules, lot.version);
  const qualified = qualifyingInputs(programme, left);
  const amount = lot.qualifying - evaluateQualifying(qualified);
  bookQualifying(ruled.book, moment, lot, {
    code: 'take-back-qualifying',
    debit: 'member.qualifying',
    credit: 'brand.qualifying.issued',
    amount,
    explanation: {
      rule: 'take-back-qualifying',
      had: lot.qualifying.toString(),
      ...qualified,
    },
  });
}

/** From the top: steps that no longer stand are removed with their gifts, until one stands. */
export function reviewLevels(ruled: RuledBook, moment: Moment): void {
  const { book } = ruled;
  const facts = {
    rules: ruled.rules,
    today: moment.version.programme,
    sumToday: windowSum(book, moment.version, moment.day),
    sumOf: (step: { lastDay: number }, programme: typeof moment.version.programme) =>
      sumOfDays(book, windowStart(programme, step.lastDay), step.lastDay + 1),
  };
  const standing = book.steps.filter((step) => step.removedAt === null);
  let removed = false;
  for (let step = standing.pop(); step !== undefined; step = standing.pop()) {
    const level = step.keptByPolicy ? null : standingLevel(step, facts);
    const { programme } = versionNumbered(ruled.rules, step.version);
    if (level === null || (level > 0 && levelAt(programme, level).code === step.tier)) {
      standing.push(step);
      break;
    }
    removed = true;
    removeStep(step, moment.at);
    takeBackGifts(ruled, moment, step.no);
    if (step.kind === 'evaluated' && level > 0) {
      const version = versionNumbered(ruled.rules, step.version);
      const lower = takeStep(ruled, { ...moment, version }, level, step.lastDay, 'evaluated', false);
      lower.until = step.until;
      standing.push(lower);
      break;
    }
  }
  if (!removed) return;
  setLevel(book, standing[standing.length - 1] ?? null);
  if (book.tierUntil !== null && book.tierUntil <= moment.at) evaluateLevel(ruled, moment, moment.day);
}

/** Gifts that a removed step gave are taken back whole, highest level first, and count as not given. */
function takeBackGifts(ruled: RuledBook, moment: Moment, stepNo: number): void {
  const { book } = ruled;
  const rank = (lot: Lot): number => levelIndex(moment.version.programme, lot.tier);
  const gifts = book.lots.filter((lot) => lot.stepNo === stepNo && lot.reversed < lot.granted);
  for (const lot of gifts.sort((a, b) => rank(b) - rank(a) || a.no - b.no)) {
    takeBack(
      { book, journal: moment.journal },
      lot,
      lot.granted - lot.reversed,
      moment.version.programme.debtPolicy,
      null,
    );
    const grant = present(
      book.grants.find((candidate) => candidate.lotNo === lot.no),
      `the grant of lot ${lot.no}`,
    );
    grant.takenBackAt = moment.at;
    if (grant.change === 'none') grant.change = 'update';
    if (lot.benefit !== null) delete book.giftDays[lot.benefit];
    takeBackWithGift(ruled, lot);
  }
}
