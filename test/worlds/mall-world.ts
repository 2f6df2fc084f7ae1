/*
 * The shop where guests order (order-world.ts), with a points mall: a coupon for points, goods for points,
 * goods for points and money. What members ask goes to the functions themselves.
 */
import type { MallItem } from '../../cloudfunctions/contract/mall';
import { keepMallItem } from '../../cloudfunctions/core/mall/items.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { mall } from '../../cloudfunctions/functions/mall';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import type { Answered } from './counter-world';
import { keepLive, templateOf } from './coupon-world';
import { openOrderWorld, requestId, type OrderWorld } from './order-world';
import { sale, settle } from './tea-shop';
import { HOUR_MS, NOW } from './till-shop';

export { NOW, requestId };

const ITEM: MallItem = {
  ...{ name: '满20减5 优惠券', picture: '', description: '', points: 50, fen: 0 },
  ...{ what: { kind: 'coupon', template: 'for-points' }, stock: null, perMember: null },
  ...{ from: null, until: null, tiers: [] },
};
export const goods = (product: string, stores: string[] = []): MallItem['what'] => ({
  kind: 'goods',
  product,
  stores,
});

export interface MallWorld extends OrderWorld {
  /** Asks `mall`. */
  mall(body: object, session: string): Promise<Answered>;
  /** The data of its answer, which must be one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  told(body: object, session: string): Promise<any>;
  /** Lays an item, for 50 points where nothing else is said. */
  lay(itemId: string, changes?: Partial<MallItem>): Promise<void>;
  /** The body of an exchange at the price that the item has. */
  wanting(
    itemId: string,
    price?: { points?: number; fen?: number; store?: string; requestId?: string },
  ): object;
  /** Sessions of new members, each with so many points. */
  newcomers(names: readonly string[], points: number): Promise<string[]>;
  taken(itemId: string): Promise<bigint>;
  /** What audit and replay find wrong. */
  differences(): Promise<unknown[]>;
}

/** An item of a brand's mall, live at once. */
export async function layItem(
  pool: Database,
  brandId: number,
  itemId: string,
  changes: Partial<MallItem> = {},
): Promise<void> {
  const item = { ...ITEM, ...changes };
  const kept = { brandId, itemId, item, state: 'live', revision: 0 } as const;
  await withTransaction(pool, (db) => keepMallItem(db, kept));
}

/** Opens it: its coupon has a template that the brand gives. */
export async function openMallWorld(): Promise<MallWorld> {
  const world = await openOrderWorld();
  const { pool, shop, clock, owner } = world;
  await keepLive(pool, shop.brandId, 'for-points', templateOf({}, { by: 'given' }));
  const device = { requestId: 'test', device: 'phone-1' };
  const ask: MallWorld['mall'] = async (body, session) =>
    (await mall.call(world.platform, { body, session, ...device })) as Answered;
  return {
    ...world,
    mall: ask,
    told: async (body, session) => {
      const answer = await ask(body, session);
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.data as unknown;
    },
    lay: (itemId, changes) => layItem(pool, shop.brandId, itemId, changes),
    wanting: (item, { points = 50, fen = 0, ...rest } = {}) => ({
      ...{ action: 'exchange', item, points: String(points), fen: String(fen), requestId: requestId() },
      ...rest,
    }),
    newcomers: async (names, points) => {
      await makeMembers(asDb(pool), shop.brandId, 'test', [...names]);
      const found = await findMembers(asDb(pool), shop.brandId, 'test', [...names]);
      for (const name of names) shop.members.set(name, present(found.get(name), name));
      const sales = names.map((name) =>
        sale(shop.members.get(name), `first-${name}`, NOW - 2 * HOUR_MS, points * 100),
      );
      if (points > 0) await settle(pool, shop, sales);
      return Promise.all(names.map((name) => world.guest(name)));
    },
    taken: async (itemId) => {
      const rows = await world.rows('select taken from huigan.mall_counters where item_id = $1', [itemId]);
      return rows[0]?.['taken'] as bigint;
    },
    differences: async () => {
      const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: clock.now });
      const replay = await replayLedger(owner, undefined);
      return [...audit.brands.flatMap((brand) => brand.differences), ...replay.differences];
    },
  };
}
