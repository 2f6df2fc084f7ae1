/** A gold member of a four-tier programme; tests change what they are about. */
import type {
  BenefitsReply,
  BrandReply,
  CardReply,
  HistoryEntry,
  HistoryReply,
} from '../../cloudfunctions/contract/member';

export const sampleCard: CardReply = {
  brand: { key: 'coffee-shop', name: '山间咖啡' },
  member: { name: '林知夏', memberKey: 'coffee-shop:1', joined: true },
  asOf: '2019-04-30T20:57:00+08:00',
  redeemablePoints: '1234567',
  pendingPoints: '0',
  debtPoints: '0',
  qualifyingPoints: '92',
  tier: {
    code: 'gold',
    name: '金卡',
    since: '2019-04-10T09:12:00+08:00',
    until: '2020-04-10T00:00:00+08:00',
    downgrade: 'recompute',
  },
  nextTier: { code: 'black', name: '黑卡', missing: '28' },
  levels: [
    {
      code: 'green',
      name: '绿卡',
      threshold: '0',
      multiplierBp: 10_000,
      benefits: [],
      gifts: [],
      monthlyGift: null,
    },
    {
      code: 'gold',
      name: '金卡',
      threshold: '60',
      multiplierBp: 15_000,
      benefits: [{ code: 'size', name: '免费升杯', detail: '每天一次' }],
      gifts: [{ code: 'upgrade-points', points: '100' }],
      monthlyGift: null,
    },
    {
      code: 'black',
      name: '黑卡',
      threshold: '120',
      multiplierBp: 20_000,
      benefits: [],
      gifts: [{ code: 'upgrade-points', points: '200' }],
      monthlyGift: '20',
    },
  ],
  expiringNext: { day: '2020-05-01', points: '1200' },
  pendingExpiringNext: null,
  worth: { pays: null, item: null },
  coupons: { usable: 0, endSoon: 0 },
  lastOrder: null,
  season: [],
  benefits: [
    { code: 'points-150', name: '1.5 倍积分', detail: '每次消费多得五成积分', use: null },
    { code: 'size', name: '免费升杯', detail: '每天一次', use: { times: 1, per: 'day', left: 1 } },
  ],
  onHome: [],
  message: null,
};

export const sampleSale: HistoryEntry = {
  id: 'sale-1',
  at: '2019-04-30T20:57:12+08:00',
  title: 'sale',
  store: '上城店',
  points: '48',
  qualifying: '32',
  state: 'active',
  spent: null,
  explanations: [
    {
      code: 'accrue',
      amount: '48',
      sign: 1,
      asset: 'POINT',
      explanation: {
        rule: 'accrue',
        version: 1,
        inputs: { groups: [{ fen: '3200', points: 1 }], perFen: 100, multiplierBp: 15_000, tier: 'gold' },
      },
    },
  ],
};

export const sampleHistory: HistoryReply = {
  month: '2019-04',
  earlier: '2019-02',
  later: null,
  earned: '48',
  spent: '0',
  entries: [sampleSale],
  next: null,
};

export const sampleBrand: BrandReply = {
  brand: sampleCard.brand,
  welcomeGift: '20',
  levels: sampleCard.levels,
  onHome: [],
  season: [],
};

export const sampleBenefits: BenefitsReply = {
  tier: { code: 'gold', name: '金卡' },
  benefits: sampleCard.benefits,
  gifts: [],
};
