/* The demo brand's price book: one offer of each kind, prices of levels, and what points pay. */
import type { OfferTimes, PriceBook } from '../../cloudfunctions/contract/price-book';

const times = (limits: Partial<OfferTimes> = {}): OfferTimes => ({
  from: null,
  until: null,
  weekdays: [],
  slots: [],
  stores: [],
  tiers: [],
  ...limits,
});

const DRINKS = ['milk-tea', 'fruit-tea', 'pure-tea'];
const TUESDAY_AND_THURSDAY = [2, 4];

export const PRICE_BOOK: PriceBook = {
  offers: [
    {
      kind: 'special-price',
      code: 'afternoon-jasmine',
      name: '下午茶特价',
      products: ['moli-milk', 'peach'],
      priceFen: 1500,
      stacksWithTier: false,
      times: times({ slots: [{ from: '14:00', to: '17:00' }] }),
    },
    {
      kind: 'percent-off',
      code: 'fruit-days',
      name: '周二周四鲜果日 88 折',
      scope: { products: [], categories: ['fruit-tea'] },
      rateBp: 8800,
      stacksWithTier: false,
      times: times({ weekdays: TUESDAY_AND_THURSDAY }),
    },
    {
      kind: 'amount-off',
      code: 'drinks-30-6',
      name: '饮品满30减6',
      scope: { products: [], categories: DRINKS },
      thresholdFen: 3000,
      offFen: 600,
      times: times(),
    },
    {
      kind: 'amount-off',
      code: 'table-50-12',
      name: '茶饮茶点满50减12',
      scope: { products: [], categories: [...DRINKS, 'snack', 'set'] },
      thresholdFen: 5000,
      offFen: 1200,
      times: times(),
    },
  ],
  tierPrices: [
    { tier: 'zhi-ji', rateBp: 9500, categories: DRINKS },
    { tier: 'zhang-gui', rateBp: 9000, categories: [...DRINKS, 'snack'] },
  ],
  pointsDeduction: { points: 100, fen: 100, maxShareBp: 5000 },
};
