/** The demo's points mall, where it has nothing yet: a coupon, a cup for points, one for points and money. */
import { MALL_STATES, type MallItem } from '../../cloudfunctions/contract/mall';
import { keepMallItem, readMallItems } from '../../cloudfunctions/core/mall/items.store';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';

const ITEM = { stock: null, perMember: null, from: null, until: null, tiers: [], fen: 0 } as const;

const ITEMS: Record<string, MallItem> = {
  'come-again': {
    ...{ ...ITEM, name: '满20减5 优惠券', picture: 'moli-milk.png', points: 200, perMember: 3, tiers: [] },
    description: '兑换次日起 7 天可用，点单、到店都能用。',
    what: { kind: 'coupon', template: 'come-again' },
  },
  'jasmine-milk-tea': {
    ...{ ...ITEM, name: '茉莉轻乳茶一杯', picture: 'moli-milk.png', points: 800, stock: 200, tiers: [] },
    description: '标准杯型与甜度，到店现做，凭取餐码取。',
    what: { kind: 'goods', product: 'moli-milk', stores: [] },
  },
  'osmanthus-milk': {
    ...{ ...ITEM, name: '桂花酒酿奶茶一杯', picture: 'osmanthus-milk.png', points: 500, fen: 990, tiers: [] },
    ...{ stock: 50, perMember: 1 },
    description: '积分加一点零钱，尝一杯当季限定。',
    what: { kind: 'goods', product: 'osmanthus-milk', stores: [] },
  },
};

/** Makes them all in one transaction, or nothing where there are some. */
export function seedMall(pool: Database, brandId: number): Promise<void> {
  return withTransaction(pool, async (db) => {
    if ((await readMallItems(db, brandId, { states: MALL_STATES })).length > 0) return;
    for (const [itemId, item] of Object.entries(ITEMS))
      await keepMallItem(db, { brandId, itemId, item, state: 'live', revision: 0 });
  });
}
