/** The demo's 拼团, where it has none yet: a group of three, a ladder, and one that brings friends. */
import type { GroupOffer, SeatsTerms } from '../../cloudfunctions/contract/group';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { keepOffer, readOffer } from '../../cloudfunctions/core/group/offers.store';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';

const TERMS = {
  kind: 'seats',
  leader: { kind: 'none' },
  newcomersOnly: false,
  minutes: 24 * 60,
  fillAbove: null,
  open: true,
} as const;

const offer = (
  name: string,
  terms: Pick<SeatsTerms, 'product' | 'steps'> & Partial<SeatsTerms>,
  about: Partial<GroupOffer> = {},
): GroupOffer => ({
  ...{ name, notes: '', times: ALWAYS, stock: null, perMember: null },
  terms: { ...TERMS, ...terms },
  ...about,
});

const OFFERS: Record<string, GroupOffer> = {
  'bring-a-friend': offer(
    '老带新 炭焙乌龙奶茶',
    {
      product: 'oolong-milk',
      steps: [{ size: 2, priceFen: 990 }],
      leader: { kind: 'gift', gift: { template: 'come-again', count: 1 } },
      newcomersOnly: true,
      minutes: 48 * 60,
    },
    { notes: '开团的会员不限，参团的朋友须是第一次在回甘下单。', perMember: 5 },
  ),
  'grape-ladder': offer(
    '阶梯团 多肉葡萄冻',
    {
      product: 'grape',
      steps: [
        { size: 3, priceFen: 2200 },
        { size: 5, priceFen: 1990 },
        { size: 8, priceFen: 1790 },
      ],
      minutes: 12 * 60,
    },
    { stock: 200 },
  ),
  'jasmine-three': offer(
    '三人团 茉莉轻乳茶',
    { product: 'moli-milk', steps: [{ size: 3, priceFen: 1390 }] },
    { notes: '成团后在下单时选的门店取餐，规格可选。', perMember: 3 },
  ),
};

/** Makes those that are not there, in one transaction; cycles of community buying are other offers. */
export function seedGroups(pool: Database, brandId: number): Promise<void> {
  return withTransaction(pool, async (db) => {
    for (const [offerId, one] of Object.entries(OFFERS)) {
      if ((await readOffer(db, brandId, offerId)) !== null) continue;
      await keepOffer(db, { brandId, offerId, offer: one, state: 'live', revision: 0 });
    }
  });
}
