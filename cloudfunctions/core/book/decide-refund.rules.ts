/**
 * What a refund takes back: points, qualifying points, and levels with their gifts that do not stand without
 * the sale. Pure; docs/points-and-tiers.md §5, §6, §8.
 */
import { evaluateAccrual } from '../../contract/explanation';
import { present } from '../kernel/assert';
import { addTransfer } from '../ledger/ledger.rules';
import { accrualInputs, amountOf, linesLeft, qualifyingOf } from '../points/accrual.rules';
import { takeBack } from '../points/take-back.rules';
import type { Lot, SaleLine } from '../points/points.types';
import { levelAt, levelIndex, versionNumbered } from '../programme/programme.rules';
import { standingLevel, windowStart } from '../tier/tier.rules';
import { UNLISTED } from '../till/credit.rules';
import { takeBackWithGift, takePacketBack } from './coupon-gifts.rules';
import { evaluateLevel, removeStep } from './due.rules';
import { uncountSale } from './order-gifts.rules';
import type { RuledBook, SettledSale } from './member-book';
import { countQualifying, setLevel, sumOfDays, takeStep, windowSum, type Moment } from './tier-steps.rules';

export type RefundedUnits = 'whole' | { line: string; quantity: number }[];
export type RefundRefusal =
  'unknown-line' | 'refund-exceeds-sale' | 'nothing-to-refund' | 'sale-without-lines';

/**
 * Units refunded of each line after this refund, or why it is refused. Of a sale that a clerk credited by its
 * total nobody knows what is on the receipt: it is refunded whole.
 * @example 2 cups, 1 refunded before, 'whole': 2; two more cups: 'refund-exceeds-sale'
 */
export function addRefund(
  lines: readonly SaleLine[],
  before: ReadonlyMap<string, number>,
  asked: RefundedUnits,
): Map<string, number> | RefundRefusal {
  const after = new Map(before);
  if (asked === 'whole') {
    for (const line of lines) after.set(line.line, line.quantity);
    return lines.every((line) => before.get(line.line) === line.quantity) ? 'nothing-to-refund' : after;
  }
  if (asked.length === 0) return 'nothing-to-refund';
  if (lines.some((line) => line.product === UNLISTED)) return 'sale-without-lines';
  const soldLines = new Map(lines.map((line) => [line.line, line]));
  if (asked.some(({ line }) => !soldLines.has(line))) return 'unknown-line';
  for (const { line, quantity } of asked) {
    const sold = present(soldLines.get(line), `line ${line}`);
    const units = (after.get(line) ?? 0) + quantity;
    if (quantity < 1 || units > sold.quantity) return 'refund-exceeds-sale';
    after.set(line, units);
  }
  return after;
}

/** Takes back what the sale gave beyond what is left of it entitles to, then reviews the levels. */
export function settleRefund(
  ruled: RuledBook,
  moment: Moment,
  sale: SettledSale,
  refunded: Map<string, number>,
): void {
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
  takeBackQualifying(ruled, moment, lot, amountOf(left));
  takePacketBack(book, programme, sale, amountOf(left));
  const before = amountOf(linesLeft(sale.lines, book.refunded.get(sale.seq) ?? new Map()));
  if (before > 0n && amountOf(left) === 0n) uncountSale(ruled, moment, sale.seq);
  book.refunded.set(sale.seq, refunded);
  book.refundedChanged.add(sale.seq);
  reviewLevels(ruled, moment);
}

function takeBackQualifying(ruled: RuledBook, moment: Moment, lot: Lot, fenLeft: bigint): void {
  const { programme } = versionNumbered(ruled.rules, lot.version);
  const amount = lot.qualifying - qualifyingOf(programme, fenLeft);
  addTransfer(ruled.book.balances, moment.journal, {
    code: 'take-back-qualifying',
    debit: 'member.qualifying',
    credit: 'brand.qualifying.issued',
    amount,
    lotNo: lot.no,
    explanation: {
      rule: 'take-back-qualifying',
      had: lot.qualifying.toString(),
      fen: fenLeft.toString(),
      points: programme.qualifying.points,
      perFen: programme.qualifying.perFen,
    },
  });
  lot.qualifying -= amount;
  if (lot.change === 'none') lot.change = 'update';
  if (amount > 0n) countQualifying(ruled.book, lot.earnedDay, -amount);
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
