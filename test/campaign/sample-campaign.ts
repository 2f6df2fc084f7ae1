/** A campaign as tests begin with one: three days, milk tea for ¥9.90, a card of home. */
import type { Campaign } from '../../cloudfunctions/contract/campaign';
import { ALWAYS, EVERYTHING } from '../../cloudfunctions/contract/plain-prices';
import type { Offer } from '../../cloudfunctions/contract/price-book';

export const winterPrice = (change: Partial<Extract<Offer, { kind: 'special-price' }>> = {}): Offer => ({
  kind: 'special-price',
  code: 'winter-tea',
  name: '暖饮特价',
  products: ['milk-tea'],
  priceFen: 990,
  stacksWithTier: false,
  times: ALWAYS,
  ...change,
});

export const off15 = (change: Partial<Extract<Offer, { kind: 'amount-off' }>> = {}): Offer => ({
  kind: 'amount-off',
  code: 'winter-60-15',
  name: '满60减15',
  scope: EVERYTHING,
  thresholdFen: 6000,
  offFen: 1500,
  times: ALWAYS,
  ...change,
});

export const sampleCampaign = (change: Partial<Campaign> = {}): Campaign => ({
  name: '冬日暖饮节',
  from: '2026-11-22',
  to: '2026-11-24',
  offers: [winterPrice()],
  templates: [],
  home: [
    {
      title: '冬日暖饮节',
      line: '暖饮 ¥9.9 起',
      from: '2026-11-22',
      to: '2026-11-24',
      leads: { to: 'menu' },
    },
  ],
  ...change,
});
