/** What a programme would have given for purchases that came by links. Pure. */
import { evaluateCommission } from '../../contract/explanation';
import type { ReferralProgramme } from '../../contract/referral-programme';
import { DAY_MS, type Instant } from '../kernel/time';
import { afterCaps, inputsOf, partsLeft, type KeptLine } from './commission.rules';
import { rankOf, rateOf, type ReferrerTerms } from './rates.rules';

/** A purchase as it is now, and how it came. */
export interface SharedPurchase {
  referrerId: bigint;
  /** What makes the referrer's rank, as it is today. */
  soldFen: bigint;
  /** What is agreed with the referrer today; null: nothing. */
  terms: ReferrerTerms['terms'];
  /** Whether the friend had bought nothing when they were won, and when that was. */
  newcomer: boolean;
  since: Instant;
  at: Instant;
  /** YYYY-MM-DD of the brand. */
  day: string;
  lines: readonly (KeptLine & { product: string; category: string })[];
}

export interface TriedProgramme {
  draftFen: bigint;
  /** What caps took off. */
  cappedFen: bigint;
}

/** What is left of what was paid for it. */
export const paidFor = ({ lines }: SharedPurchase): bigint =>
  lines.reduce((sum, { netFen, refundedFen, sharedFen }) => sum + netFen - refundedFen - sharedFen, 0n);

/**
 * Purchases in the order in which they were made: caps of a day and of a month are used up by those before.
 * Without invitations. Fen.
 */
export function tryProgramme(
  programme: ReferralProgramme,
  purchases: readonly SharedPurchase[],
): TriedProgramme {
  const { caps } = programme;
  const ofDay = new Map<string, bigint>();
  const ofMonth = new Map<string, bigint>();
  const tried = { draftFen: 0n, cappedFen: 0n };
  for (const purchase of purchases) {
    const whole = wholeOf(programme, purchase);
    const day = `${purchase.referrerId}/${purchase.day}`;
    const month = purchase.day.slice(0, 7);
    const capped = afterCaps(whole, caps, ofDay.get(day) ?? 0n);
    const given = withinMonth(capped, caps.monthFen, ofMonth.get(month) ?? 0n);
    ofDay.set(day, (ofDay.get(day) ?? 0n) + given);
    ofMonth.set(month, (ofMonth.get(month) ?? 0n) + given);
    tried.draftFen += given;
    tried.cappedFen += whole - given;
  }
  return tried;
}

function withinMonth(asked: bigint, monthFen: number | null, used: bigint): bigint {
  if (monthFen === null) return asked;
  const left = BigInt(monthFen) - used;
  return left < asked ? (left > 0n ? left : 0n) : asked;
}

/** Before caps; nothing of what it would not count. */
function wholeOf(programme: ReferralProgramme, purchase: SharedPurchase): bigint {
  const { newcomersOnly, windowDays } = programme.attribution;
  const isLate = purchase.at > purchase.since + windowDays * DAY_MS;
  if (!programme.open || isLate || (newcomersOnly && !purchase.newcomer)) return 0n;
  const by = { rank: rankOf(programme, purchase.soldFen), terms: purchase.terms };
  const lines = purchase.lines.flatMap((line) => {
    const rateBp = rateOf(programme, by, line);
    return rateBp === 0 ? [] : [{ line: line.line, rateBp }];
  });
  return evaluateCommission(inputsOf(partsLeft({ lines }, purchase.lines), 0n, null));
}
