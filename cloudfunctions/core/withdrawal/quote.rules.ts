/**
 * What a withdrawal comes to before the tap, and why it cannot be asked for. Pure; docs/withdrawals.md §1.
 * Amounts are fen.
 */
import type { ReferralProgramme } from '../../contract/referral-programme';
import type { PayoutKind } from '../../contract/withdrawal';
import { withhold, type MonthBefore } from './tax.rules';
import { quoteWords, whyNotWords as words } from './words';

/** WeChat Pay sends no less: ¥0.10. */
const LEAST_TRANSFER_FEN = 10n;
/** From here on WeChat Pay compares the real name: ¥2,000. */
const NAME_FROM_FEN = 200_000n;

/** What it depends on. */
export interface QuoteFacts {
  /** Null: there is no programme. */
  payout: ReferralProgramme['payout'] | null;
  availableFen: bigint;
  debtFen: bigint;
  /** Whether one is under way. */
  isOpen: boolean;
  month: MonthBefore;
  /** Why nothing can be sent to WeChat; null: it can. */
  noTransfer: 'no-pay-here' | 'no-wechat' | null;
  /** Name of the coupon that it can be taken as; null: it is not issued now. */
  couponName: string | null;
  /** Whether they are paid by invoice, and by nothing else. */
  byInvoice: boolean;
}

export interface Quoted {
  to: PayoutKind;
  grossFen: bigint;
  withheldFen: bigint;
  netFen: bigint;
  points: bigint | null;
  leastFen: bigint;
  mostFen: bigint;
  needsName: boolean;
  sentence: string;
  /** In words; null: it can be asked for. */
  why: string | null;
}

const least = (...all: bigint[]): bigint => all.reduce((one, other) => (other < one ? other : one));

/** How little and how much can be taken out at once in this way. */
function bounds(to: PayoutKind, { payout, availableFen }: QuoteFacts): { leastFen: bigint; mostFen: bigint } {
  const leastFen = BigInt(payout?.minimumFen ?? 0);
  if (to === 'wechat') return { leastFen, mostFen: least(availableFen, BigInt(payout?.mostFen ?? 0)) };
  if (to === 'points' || to === 'invoice') return { leastFen, mostFen: availableFen };
  const each = BigInt(payout?.coupon?.fen ?? 0);
  return { leastFen: each, mostFen: each };
}

/**
 * What `asked` comes to; null asks for all that can be taken out at once.
 * @example ¥500 after ¥600 in the month: 预扣 ¥60.00，到账 ¥440.00; ¥5.00 at 120 points a yuan: 600 points
 */
export function quoteWithdrawal(to: PayoutKind, asked: bigint | null, facts: QuoteFacts): Quoted {
  const { leastFen, mostFen } = bounds(to, facts);
  const grossFen = asked ?? mostFen;
  const method = to === 'wechat' ? (facts.payout?.tax ?? 'none') : 'none';
  const withheldFen = withhold(method, facts.month, grossFen);
  const netFen = grossFen - withheldFen;
  const rate = facts.payout?.pointsPerYuan ?? 0;
  const points = to === 'points' ? (grossFen * BigInt(rate)) / 100n : null;
  const needsName = to === 'wechat' && netFen >= NAME_FROM_FEN;
  const quoted = { to, grossFen, withheldFen, netFen, points, leastFen, mostFen, needsName };
  return { ...quoted, sentence: sentenceOf(quoted, facts, method), why: whyNot(quoted, facts) };
}

type Figures = Omit<Quoted, 'sentence' | 'why'>;

function sentenceOf(
  { to, grossFen, withheldFen, netFen, points }: Figures,
  { month, couponName }: QuoteFacts,
  method: 'monthly' | 'none',
): string {
  if (to === 'points') return quoteWords.points(grossFen, points ?? 0n);
  if (to === 'coupon') return quoteWords.coupon(grossFen, couponName ?? '');
  if (to === 'invoice') return quoteWords.invoice(grossFen);
  return method === 'none'
    ? quoteWords.untaxed(grossFen)
    : quoteWords.taxed(month.grossFen, grossFen, withheldFen, netFen);
}

function whyNot(figures: Figures, facts: QuoteFacts): string | null {
  const { payout, isOpen, debtFen, availableFen, byInvoice } = facts;
  if (byInvoice !== (figures.to === 'invoice')) return byInvoice ? words.byInvoice : words.notOffered;
  const offered = {
    wechat: payout?.cash === true,
    points: payout !== null && payout.pointsPerYuan !== null,
    coupon: payout !== null && payout.coupon !== null,
    invoice: payout !== null,
  };
  if (payout === null || !offered[figures.to]) return words.notOffered;
  if (isOpen) return words.open;
  if (debtFen > 0n) return words.debt(debtFen);
  // A statement is over all that is there.
  if (byInvoice && figures.grossFen < availableFen) return words.wholeStatement(availableFen);
  const why = figures.to === 'coupon' ? whyNoCoupon(figures, facts) : whyNotSoMuch(figures, payout);
  if (why !== null) return why;
  if (figures.grossFen > availableFen) return words.tooMuch(availableFen);
  return figures.to === 'wechat' ? whyNoTransfer(figures, facts) : null;
}

function whyNoCoupon({ grossFen, leastFen }: Figures, { couponName }: QuoteFacts): string | null {
  if (couponName === null) return words.couponOver;
  return grossFen === leastFen ? null : words.onlyWhole(leastFen);
}

function whyNotSoMuch(
  { to, grossFen, leastFen, points }: Figures,
  payout: ReferralProgramme['payout'],
): string | null {
  if (grossFen < leastFen) return words.least(leastFen);
  if (points !== null && points < 1n) return words.noPoints;
  const mostFen = BigInt(payout.mostFen);
  return to === 'wechat' && grossFen > mostFen ? words.most(mostFen) : null;
}

function whyNoTransfer({ netFen }: Figures, { noTransfer }: QuoteFacts): string | null {
  if (noTransfer !== null) return noTransfer === 'no-wechat' ? words.noWechat : words.noPayHere;
  return netFen < LEAST_TRANSFER_FEN ? words.netTooSmall : null;
}
