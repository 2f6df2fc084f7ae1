/*
 * The demo's coupons: one of each value, to be taken, typed, raced for, given, one that a mall hands out; and
 * the packet of an order. Where the brand has none yet; later they are the operator's own.
 */
import type { Ally, District } from '../../cloudfunctions/contract/ally';
import type { CouponIssue, CouponTemplate, CouponTerms } from '../../cloudfunctions/contract/coupon';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { keepAlly, keepDistrict } from '../../cloudfunctions/core/coupon/allies.store';
import { keepTemplate, listTemplates } from '../../cloudfunctions/core/coupon/templates.store';
import { DAY_MS, isoInstant, type Instant } from '../../cloudfunctions/core/kernel/time';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';

const TERMS = { ...PLAIN_TERMS, graceDays: 3 };
const ISSUE: CouponIssue = { ...PLAIN_ISSUE, perMember: 1 };

/** A template of the demo. */
export const template = (
  terms: Partial<CouponTerms> & Pick<CouponTerms, 'name' | 'value'>,
  issue: Partial<CouponIssue> = {},
): CouponTemplate => ({ terms: { ...TERMS, ...terms }, issue: { ...ISSUE, ...issue } });

/** What an order from ¥40.00 brings: for the next visit, not for today. */
export const PACKET: Programme['packet'] = { fromFen: 4000, coupons: [{ template: 'come-again', count: 2 }] };

const MALL: Ally = { name: '湖滨银泰', kind: 'mall', district: 'lakeside', isOpen: true };
const LAKESIDE: District = { name: '湖滨商圈', stores: ['west-lake'] };

const templates = (now: Instant): Record<string, CouponTemplate> => ({
  'drinks-25-4': template({
    name: '饮品满25减4',
    value: { kind: 'amount-off', thresholdFen: 2500, offFen: 400 },
    scope: { products: [], categories: ['milk-tea', 'fruit-tea', 'pure-tea'] },
    bearers: { brandBp: 5000, storeBp: 5000, partnerBp: 0, partner: '' },
  }),
  'second-half': template({
    name: '轻乳茶第二杯半价',
    value: { kind: 'bundle', buy: 1, get: 1, rateBp: 5000, times: 1 },
    scope: { products: [], categories: ['milk-tea'] },
    notes: '与活动价不同享',
  }),
  'free-topping': template(
    {
      name: '免费加料券',
      value: { kind: 'extras', capFen: 300 },
      scope: { products: [], categories: ['milk-tea', 'fruit-tea'] },
      stacksWith: { campaign: true, tier: true, amountOff: true },
    },
    { perMember: 5, perMemberPerDay: 1, tiers: ['zhi-wei', 'zhi-ji', 'zhang-gui'] },
  ),
  'jasmine-990': template(
    {
      name: '茉莉轻乳茶尝鲜价 ¥9.9',
      value: { kind: 'exchange', toFen: 990 },
      scope: { products: ['moli-milk'], categories: [] },
      validity: { kind: 'days', afterDays: 0, days: 3 },
    },
    { by: 'drop', stock: 500, from: isoInstant(now), until: isoInstant(now + 30 * DAY_MS) },
  ),
  'welcome-back': template(
    {
      name: '老友 88 折',
      value: { kind: 'percent-off', thresholdFen: 0, rateBp: 8800, capFen: 500 },
      validity: { kind: 'days', afterDays: 0, days: 30 },
    },
    { by: 'code', claimCode: 'HUIGAN' },
  ),
  'cup-on-us': template(
    {
      name: '请你喝一杯',
      value: { kind: 'exchange', toFen: 0 },
      scope: { products: [], categories: ['milk-tea', 'pure-tea'] },
      validity: { kind: 'days', afterDays: 0, days: 14 },
    },
    { by: 'given', perMember: null, budgetFen: 200_000 },
  ),
  'lakeside-30-6': template(
    {
      name: '湖滨银泰满30减6',
      value: { kind: 'amount-off', thresholdFen: 3000, offFen: 600 },
      bearers: { brandBp: 5000, storeBp: 0, partnerBp: 5000, partner: MALL.name, ally: 'intime' },
    },
    { by: 'code', claimCode: 'LAKESIDE' },
  ),
  'come-again': template(
    {
      name: '再来一杯满20减5',
      value: { kind: 'amount-off', thresholdFen: 2000, offFen: 500 },
      validity: { kind: 'days', afterDays: 1, days: 7 },
    },
    { by: 'given', perMember: null },
  ),
});

/** Makes them all in one transaction, or nothing where there are templates. */
export function seedCoupons(pool: Database, brandId: number, now: Instant): Promise<void> {
  return withTransaction(pool, async (db) => {
    if ((await listTemplates(db, brandId, ['draft', 'live', 'paused', 'ended'])).length > 0) return;
    const saving = { after: 0, staffId: null, now };
    await keepDistrict(db, brandId, { id: 'lakeside', document: LAKESIDE, ...saving });
    await keepAlly(db, brandId, { id: 'intime', document: MALL, ...saving });
    for (const [templateId, document] of Object.entries(templates(now)))
      await keepTemplate(db, { brandId, templateId, state: 'live', version: 1, template: document }, now);
  });
}
