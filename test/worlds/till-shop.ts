/*
 * A brand with stores, members who have points and a benefit to use, and the codes that their devices would
 * show. Instants are told, nothing waits.
 */
import { memberCodeAt } from '../../cloudfunctions/contract/member-code';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { codeKeysOf } from '../../cloudfunctions/core/settlement/account/make-code';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { openVault, type Vault } from '../../cloudfunctions/platform/vault';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { makeShop, sale, settle, teaProgramme, type Shop } from './tea-shop';

/** A Saturday afternoon at the counter. */
export const NOW = Date.parse('2026-11-21T14:03:20+08:00');
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DATA_KEY = 'a-data-key-for-tests-of-the-till-only';
export const vault: Vault = openVault(DATA_KEY);

const TOPPING = {
  code: 'topping',
  name: '免费加料',
  detail: '每天一份',
  use: { times: 1, per: 'day' },
} as const;
const TASTING = {
  code: 'tasting',
  name: '新茶小样',
  detail: '每月三份',
  use: { times: 3, per: 'month' },
} as const;

/** Points are usable at once; every level has a topping a day and three tastings a month. */
export function tillProgramme(changes: Partial<Programme> = {}): Programme {
  const base = teaProgramme({});
  const levels = base.tiers.levels.map((level) => ({
    ...level,
    gifts: [],
    benefits: [...level.benefits, TOPPING, TASTING],
  }));
  return {
    ...base,
    welcomeGift: null,
    activation: { waitForPickup: false, refundWindowDays: 0 },
    tiers: { ...base.tiers, levels },
    ...changes,
  };
}

/** Stores s1 西湖店 and s2 鼓楼店; 林知夏 "an" with 100 points and 白露 "bo" with 40. */
export async function makeTillShop(pool: Database, changes: Partial<Programme> = {}): Promise<Shop> {
  const shop = await makeShop(pool, tillProgramme(changes), { an: '林知夏', bo: '白露' });
  await keepStores(asDb(pool), shop.brandId, [{ id: 's2', name: '鼓楼店' }]);
  const longjing = { id: 'longjing', name: '明前龙井', category: 'pure-tea', priceFen: 2200n };
  await keepProducts(asDb(pool), shop.brandId, [longjing]);
  await settle(pool, shop, [
    sale(shop.members.get('an'), 'first-an', NOW - 2 * HOUR_MS, 10_000),
    sale(shop.members.get('bo'), 'first-bo', NOW - 2 * HOUR_MS, 4000),
  ]);
  return shop;
}

export const memberOf = (shop: Shop, name: string): bigint => {
  const memberId = shop.members.get(name);
  if (memberId === undefined) throw new Error(`nobody is called ${name}`);
  return memberId;
};

/** The code that a member's device shows at an instant. */
export async function codeAt(pool: Database, shop: Shop, name: string, at: number): Promise<string> {
  const member = { memberId: memberOf(shop, name), brandId: shop.brandId };
  const keys = await codeKeysOf(pool, vault, member, at);
  const code = keys === 'session-expired' ? null : memberCodeAt(keys, at);
  if (code === null) throw new Error(`no code for ${name}`);
  return code;
}

/** Whether the ledger is what its events make it: what audit and replay find wrong. */
export async function differencesIn(pool: Database, owner: Database, now: number): Promise<unknown[]> {
  const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now });
  const replay = await replayLedger(owner, undefined);
  return [...audit.brands.flatMap((brand) => brand.differences), ...replay.differences];
}
