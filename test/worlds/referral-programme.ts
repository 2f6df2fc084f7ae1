/* A referral programme as tests begin with. Nothing else. */
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';

const PLAIN: ReferralProgramme = {
  open: true,
  attribution: { model: 'last', windowDays: 30, protectionDays: 15, newcomersOnly: false },
  rates: { rateBp: 1000, products: [], categories: [] },
  ranks: [{ code: 'new', name: '推荐人', fromSoldFen: 0, extraBp: 0 }],
  freezeDays: 7,
  caps: { orderFen: null, dayFen: null, monthFen: null },
  invite: { friend: null, inviter: null, leastFen: 1, mostFriends: null, steps: [] },
  control: null,
  payout: {
    cash: true,
    pointsPerYuan: null,
    coupon: null,
    minimumFen: 100,
    mostFen: 20_000,
    tax: 'monthly',
    scene: '1005',
  },
};
/** 10 %, thirty days with fifteen of protection, free seven days after it was fetched; with changes. */
export const programmeOf = (changes: Partial<ReferralProgramme> = {}): ReferralProgramme => ({
  ...PLAIN,
  ...changes,
});
