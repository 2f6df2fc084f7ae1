/**
 * The demo's share for rebate, where it has no programme yet: 10 % of star drinks, 5 % of everything else,
 * two ranks, and 邀请有礼 with a coupon for the friend.
 */
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { keepTemplate, readTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { DAY_MS, type Instant } from '../../cloudfunctions/core/kernel/time';
import {
  holdReferralProgrammes,
  readReferralVersions,
} from '../../cloudfunctions/core/referral/programme.store';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { template } from './coupons';
import { keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

const NEWCOMER = 'newcomer-8';

const newcomer = template(
  {
    name: '新人立减 ¥8',
    value: { kind: 'amount-off', thresholdFen: 1500, offFen: 800 },
    validity: { kind: 'days', afterDays: 0, days: 14 },
  },
  { by: 'given', perMember: 1 },
);

const star = (product: string) => ({ product, rateBp: 1000, star: true });

export const REFERRAL_PROGRAMME: ReferralProgramme = {
  open: true,
  attribution: { model: 'last', windowDays: 30, protectionDays: 15, newcomersOnly: false },
  rates: { rateBp: 500, products: ['moli-milk', 'grape', 'oolong-milk'].map(star), categories: [] },
  ranks: [
    { code: 'friend', name: '推荐人', fromSoldFen: 0, extraBp: 0 },
    { code: 'gold', name: '金牌推荐人', fromSoldFen: 50_000, extraBp: 200 },
  ],
  freezeDays: 7,
  caps: { orderFen: 2000, dayFen: 10_000, monthFen: 500_000 },
  invite: {
    friend: { kind: 'coupons', template: NEWCOMER, count: 1 },
    inviter: { kind: 'points', points: 500 },
    leastFen: 1000,
    mostFriends: 50,
    steps: [
      { friends: 3, reward: { kind: 'points', points: 1000 } },
      { friends: 5, reward: { kind: 'cash', fen: 2000 } },
    ],
  },
  control: { shareBp: 1000, days: 7 },
  payout: {
    cash: true,
    pointsPerYuan: 120,
    coupon: null,
    minimumFen: 100,
    mostFen: 20_000,
    tax: 'monthly',
    scene: '1005',
  },
};

/** As if it had run for some months. Later it is the operator's own. */
export function seedReferral(pool: Database, brandId: number, now: Instant): Promise<void> {
  return withTransaction(pool, async (db) => {
    await holdReferralProgrammes(db, brandId);
    if ((await readReferralVersions(db, brandId)).length > 0) return;
    const key = { brandId, templateId: NEWCOMER };
    if ((await readTemplate(db, key)) === null)
      await keepTemplate(db, { ...key, state: 'live', version: 1, template: newcomer }, now);
    const effectiveFrom = now - 120 * DAY_MS;
    await keepReferralProgramme(
      db,
      brandId,
      { version: 1, effectiveFrom, programme: REFERRAL_PROGRAMME },
      now,
    );
  });
}
