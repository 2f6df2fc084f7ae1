/**
 * The tax that a brand withholds of commission in money: labour remuneration, by payee and calendar month,
 * on what the payee got in the month so far (decree 61/2018 of the tax administration). Pure;
 * docs/withdrawals.md §2. Amounts are fen. An accountant chooses the method.
 */
import type { ReferralProgramme } from '../../contract/referral-programme';

/** `monthly`: as here. `none`: nothing is withheld. */
export type TaxMethod = ReferralProgramme['payout']['tax'];

/** Up to here nothing is taxable: ¥800. */
const FREE_FEN = 80_000n;
/** Up to here ¥800 are taken off, above it a fifth: ¥4,000. */
const FLAT_UNTIL_FEN = 400_000n;

/** Of taxable income: up to so much the rate, less a constant that makes the steps meet. */
const STEPS = [
  { untilFen: 2_000_000n, percent: 20n, lessFen: 0n },
  { untilFen: 5_000_000n, percent: 30n, lessFen: 200_000n },
  { untilFen: null, percent: 40n, lessFen: 700_000n },
] as const;

/** Of which amounts are counted here: hundredths of a fen, so that a fifth and a rate stay whole. */
const PART = 10_000n;

/**
 * The tax on all that a payee got in a month, half a fen up.
 * @example ¥800: 0; ¥1,100: ¥60.00; ¥4,100: ¥656.00; ¥30,000: taxable ¥24,000 → ¥5,200.00
 */
export function taxOf(monthFen: bigint): bigint {
  // In hundredths of a fen: what is taxable is 80 % of the whole, or the whole less ¥800.
  const taxable =
    monthFen <= FREE_FEN ? 0n : monthFen <= FLAT_UNTIL_FEN ? (monthFen - FREE_FEN) * 100n : monthFen * 80n;
  const step = STEPS.find(({ untilFen }) => untilFen === null || taxable <= untilFen * 100n) ?? STEPS[2];
  const exact = taxable * step.percent - step.lessFen * PART;
  return (exact * 2n + PART) / (PART * 2n);
}

/** What a payee got in a month before: gross, and what was withheld of it; without what came back. */
export interface MonthBefore {
  grossFen: bigint;
  withheldFen: bigint;
}

/**
 * What is withheld of one payment: the tax on the month with it, less what was withheld before; never less
 * than nothing, which can only be where an earlier payment came back.
 * @example ¥600, ¥500 and ¥3,000 in November: 0, ¥60.00, ¥596.00
 */
export function withhold(method: TaxMethod, before: MonthBefore, grossFen: bigint): bigint {
  if (method === 'none') return 0n;
  const due = taxOf(before.grossFen + grossFen) - before.withheldFen;
  return due > 0n ? due : 0n;
}

/** The month that a payment counts in: YYYY-MM of its day, YYYY-MM-DD, in the brand's zone. */
export const taxMonthOf = (day: string): string => day.slice(0, 7);
