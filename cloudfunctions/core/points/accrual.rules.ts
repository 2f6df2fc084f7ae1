/** What a sale, or what is left of it, entitles to. Pure arithmetic; docs/points-and-tiers.md §4. */
import type { AccrualInputs, QualifyingInputs } from '../../contract/explanation';
import type { Programme } from '../../contract/programme';
import { firstDayAfterMonths, startOfDay, type Day, type Instant } from '../kernel/time';
import { shareOut } from '../kernel/share-out';
import { qualifyingRateOf, rateOf } from '../programme/programme.rules';
import type { Refunded, SaleLine } from './points.types';

/**
 * The inputs of an accrual: what the lines add up to at each rate, dearest rate first. `evaluateAccrual` of
 * the result is the entitlement: floor(Σ fen × points × multiplierBp / (perFen × 10000)).
 * @example ¥32.00 at 1 point for each ¥1.00, gold 15000 bp: groups [{fen: '3200', points: 1}], 48 points
 */
export function accrualInputs(
  programme: Programme,
  lines: readonly SaleLine[],
  level: { multiplierBp: number; tier: string },
): AccrualInputs {
  const groups = byRate(lines, (line) => rateOf(programme, line.product, line.category));
  return { groups, perFen: programme.earn.perFen, multiplierBp: level.multiplierBp, tier: level.tier };
}

/** The net amount of the lines, in fen. */
export const amountOf = (lines: readonly SaleLine[]): bigint =>
  lines.reduce((sum, line) => sum + line.amountFen, 0n);

/** What lines add up to at each rate, the dearest first. */
function byRate(lines: readonly SaleLine[], rateOfLine: (line: SaleLine) => number): AccrualInputs['groups'] {
  const fenByRate = new Map<number, bigint>();
  for (const line of lines) {
    const rate = rateOfLine(line);
    fenByRate.set(rate, (fenByRate.get(rate) ?? 0n) + line.amountFen);
  }
  return [...fenByRate].sort(([a], [b]) => b - a).map(([points, fen]) => ({ fen: fen.toString(), points }));
}

/**
 * The inputs of qualifying points: what of the lines qualifies. `evaluateQualifying` of the result is
 * floor(Σ fen × points / perFen), rounded down once.
 * @example ¥32.50 at 1 for each full ¥1.00: {fen: '3250', points: 1}, 32; and a gift card at 0: the same
 */
export function qualifyingInputs(programme: Programme, lines: readonly SaleLine[]): QualifyingInputs {
  const { points, perFen } = programme.qualifying;
  const rateOfLine = ({ product, category }: SaleLine): number =>
    qualifyingRateOf(programme, product, category);
  const groups = byRate(lines, rateOfLine).filter((group) => group.points > 0);
  const [only, ...others] = groups;
  if (only === undefined) return { fen: '0', points, perFen };
  if (others.length === 0) return { ...only, perFen };
  const fen = groups.reduce((sum, group) => sum + BigInt(group.fen), 0n);
  return { fen: fen.toString(), points, perFen, groups };
}

/**
 * What is left of each line when units of it were refunded: amountFen − floor(amountFen × refunded /
 * quantity), so that the last refund takes the remainder. What was refunded by amount lowers all of that in
 * proportion, to the fen, and never below 0: in whatever order refunds come, they leave the same.
 * @example 1000 fen, 3 units, 1 refunded: 667 fen left; 2: 334; 3: 0
 * @example 1000 and 500 fen, 300 by amount: 800 and 400 left; the 1000 refunded too: 200 of the 500
 */
export function linesLeft(lines: readonly SaleLine[], { units, amountFen }: Refunded): SaleLine[] {
  const left = lines.map((line) => {
    const gone = BigInt(units.get(line.line) ?? 0);
    return { ...line, amountFen: line.amountFen - (line.amountFen * gone) / BigInt(line.quantity) };
  });
  if (amountFen === 0n) return left;
  const total = amountOf(left);
  const shares = shareOut(
    total > amountFen ? total - amountFen : 0n,
    left.map((line) => line.amountFen),
  );
  return left.map((line, place) => ({ ...line, amountFen: shares[place] ?? 0n }));
}

/**
 * The instant at which a lot made on `day` expires; null: never.
 * @example 12 months, 2019-04-10: 2020-05-01T00:00
 */
export function lotExpiry(programme: Programme, day: Day): Instant | null {
  const validity = programme.lotValidity;
  if (validity.kind === 'never') return null;
  const last =
    validity.kind === 'months' ? firstDayAfterMonths(day, validity.months) : day + validity.days + 1;
  return startOfDay(last, programme.utcOffsetMinutes);
}

/**
 * How a lot of a sale begins: usable at once, or pending until a known instant, or until the order is picked
 * up (null).
 */
export function lotActivation(
  programme: Programme,
  day: Day,
): { state: 'pending' | 'active'; activatesAt: Instant | null } {
  const { waitForPickup, refundWindowDays } = programme.activation;
  if (waitForPickup) return { state: 'pending', activatesAt: null };
  if (refundWindowDays === 0) return { state: 'active', activatesAt: null };
  return {
    state: 'pending',
    activatesAt: startOfDay(day + refundWindowDays + 1, programme.utcOffsetMinutes),
  };
}
