/**
 * Coupons of one template, issued to whoever may have one: set-based, however many they are, and exactly once
 * for each cause. The one way in which coupons come to be.
 */
import type { CouponSource } from '../../../contract/coupon';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { keepCoupons } from '../../coupon/coupons.store';
import { validityOf, type Validity } from '../../coupon/coupon.rules';
import type { CouponAsk, Issued, TemplateKey, TemplateRow } from '../../coupon/coupon.types';
import { issuePartOfList, type RunKey } from '../../coupon/runs.store';
import { holdCounter, readTemplate } from '../../coupon/templates.store';
import { present } from '../../kernel/assert';
import { dayOf, startOfDay, type Instant } from '../../kernel/time';
import { levelAt, utcOffsetOf, versionAt } from '../../programme/programme.rules';
import { readRuleSets } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';

export interface Giving extends TemplateKey {
  source: CouponSource;
  /** First come, first served. */
  asks: readonly CouponAsk[];
  /**
   * Whether levels and the limits for each member count: where members help themselves, not where the brand
   * gives. Its stock always counts.
   */
  isLimited: boolean;
  at: Instant;
  /** Null: not by a person. */
  issuedBy: bigint | null;
}

/** Why the template issues to nobody now. */
export type NotIssuing = 'unknown' | 'not-live' | 'not-begun' | 'over';

/**
 * Issues within the caller's transaction, and holds the template's counter until that ends. What became of
 * each ask, in their order.
 * @example stock 100, 99 issued, 50 asks: the first gets one, 49 are told `none-left`
 */
export async function issueWithin(db: Db, giving: Giving): Promise<Issued[] | NotIssuing> {
  const held = await holdCounter(db, giving);
  if (held === null) return 'unknown';
  // As it is now that whoever came before has ended.
  const terms = await termsNow(db, giving);
  if (typeof terms === 'string') return terms;
  const { source, issuedBy, at, isLimited } = giving;
  const { rules, utcOffsetMinutes, ...issuing } = terms;
  const lowestTier = levelAt(versionAt(rules, at).programme, 0).code;
  const today = startOfDay(dayOf(at, utcOffsetMinutes), utcOffsetMinutes);
  const { left } = held;
  return keepCoupons(db, giving.asks, {
    ...issuing,
    source,
    left,
    isLimited,
    lowestTier,
    today,
    at,
    issuedBy,
  });
}

/** The template as it issues now, and until when; or why it issues to nobody. */
async function termsNow(
  db: Db,
  { brandId, templateId, isLimited, at }: Omit<Giving, 'source' | 'asks' | 'issuedBy'>,
): Promise<{ row: TemplateRow; validity: Validity; rules: RuleSet; utcOffsetMinutes: number } | NotIssuing> {
  const row = await readTemplate(db, { brandId, templateId });
  if (row === null) return 'unknown';
  if (row.state !== 'live') return 'not-live';
  const { from, until } = row.template.issue;
  if (isLimited && from !== null && at < Date.parse(from)) return 'not-begun';
  if (isLimited && until !== null && at >= Date.parse(until)) return 'over';
  const rules = present((await readRuleSets(db, [brandId])).get(brandId), 'the programme');
  const utcOffsetMinutes = utcOffsetOf(rules);
  const validity = validityOf(row.template.terms, at, utcOffsetMinutes);
  return validity === null ? 'over' : { row, validity, rules, utcOffsetMinutes };
}

/**
 * Issues a part of a list in one statement, which holds the counter at its end only. `too-few`: the stock is
 * not enough for the part, and the caller rolls back.
 */
export async function issuePartWithin(
  db: Db,
  key: RunKey,
  { templateId, issuedBy, at }: { templateId: string; issuedBy: bigint | null; at: Instant },
): Promise<{ part: 'issued' | 'none-open' | 'too-few' } | NotIssuing> {
  const terms = await termsNow(db, { brandId: key.brandId, templateId, isLimited: false, at });
  if (typeof terms === 'string') return terms;
  const { row, validity } = terms;
  return { part: await issuePartOfList(db, key, { row, validity, at, issuedBy }) };
}

/** Issues in a transaction of its own. */
export const issueCoupons = (pool: Database, giving: Giving): Promise<Issued[] | NotIssuing> =>
  withTransaction(pool, (db) => issueWithin(db, giving));
