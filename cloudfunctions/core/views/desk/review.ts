/**
 * What a manager should look at: the same clerk and member again and again, large sales that nobody put their
 * name to, credits that nobody else told, many reversals, many codes that led to nobody. Reads only.
 */
import type { ReviewReply } from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import { dayOf, formatInstant, isoInstant, type Instant, startOfDay } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { reviewFromFen } from '../../till/credit.rules';
import { tillWords } from '../../till/words';
import {
  findLargeSales,
  findManyMisses,
  findManyReversals,
  findSameBuyers,
  findSamePairs,
  findUnconfirmedCredits,
} from './review.view.queries';

type Finding = ReviewReply['findings'][number];

/** Days looked back on, today with them. */
const DAYS = 7;
/** In a day: a regular comes twice. */
const PAIR_LEAST = 3;
const CREDITS_LEAST = 3;
const REVERSALS_LEAST = 3;
/** In a day, of the whole store: two minutes of guessing. */
const MISSES_LEAST = 60;
/** Of each kind: more than a person looks at. */
const LISTED = 50;

interface Counted {
  who: string;
  member?: string | null;
  count: number;
  from: Date;
  to: Date;
}

/** The findings of the last days, latest first. */
export async function listReview(
  db: Db,
  asked: { brandId: number; store: string; utcOffsetMinutes: number },
  rules: RuleSet,
  now: Instant,
): Promise<ReviewReply> {
  const { utcOffsetMinutes } = asked;
  const leastFen = reviewFromFen(versionAt(rules, now).programme);
  const firstDay = dayOf(now, utcOffsetMinutes) - DAYS + 1;
  const from = isoInstant(startOfDay(firstDay, utcOffsetMinutes));
  const seen = { ...asked, from, limit: LISTED };
  const look = (least: number) => ({ ...seen, least });
  const toFinding =
    (kind: Finding['kind']) =>
    (row: Counted): Finding => ({
      kind,
      who: row.who,
      member: row.member == null ? null : maskedName(row.member),
      count: row.count,
      from: formatInstant(row.from.getTime(), utcOffsetMinutes),
      to: formatInstant(row.to.getTime(), utcOffsetMinutes),
    });
  const findings = [
    (await findSamePairs.run(look(PAIR_LEAST), db)).map(toFinding('same-pair')),
    (await findSameBuyers.run(look(PAIR_LEAST), db)).map(toFinding('same-buyer')),
    (await findLargeSales.run({ ...seen, leastFen }, db))
      .map((row) => ({ ...row, who: row.who || tillWords.pos }))
      .map(toFinding('large-sale')),
    (await findUnconfirmedCredits.run(look(CREDITS_LEAST), db)).map(toFinding('credits-without-receipt')),
    (await findManyReversals.run(look(REVERSALS_LEAST), db)).map(toFinding('many-reversals')),
    (await findManyMisses.run(look(MISSES_LEAST), db))
      .map((row) => ({ ...row, who: missersOf(row.most as string[]) }))
      .map(toFinding('many-misses')),
  ].flat();
  return { findings: findings.sort((a, b) => Date.parse(b.to) - Date.parse(a.to)) };
}

/**
 * Who read most of the codes that led to nobody; a POS that names no clerk is called so.
 * @example 小满、zhou、POS
 */
const missersOf = (names: readonly string[]): string => names.map((name) => name || tillWords.pos).join('、');
