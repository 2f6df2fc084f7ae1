/*
 * The demo's brand for tests that order: its menu, prices, coupons and staff. One store is open around the
 * clock, and points can be used at once.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { PRODUCTS, STORES } from '../../tools/seed/catalog';
import { PACKET, seedCoupons } from '../../tools/seed/coupons';
import { seedShop } from '../../tools/seed/shop';
import { seedStaff } from '../../tools/seed/staff';
import { STORE_DETAILS } from '../../tools/seed/store-shelves';

const PROGRAMME = join(__dirname, '..', '..', 'programmes', 'demo-tea.json');
const ALL_DAY = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];

/** Fills an empty database with it; answers the brand's id. @param store the one that is always open */
export async function fillOrderBrand(pool: Database, store: string): Promise<number> {
  const programme = programmeSchema.parse(JSON.parse(readFileSync(PROGRAMME, 'utf8')));
  const activation = { waitForPickup: false, refundWindowDays: 0 };
  const atOnce = { ...programme, packet: PACKET, activation };
  const published = await publishProgramme(pool, atOnce, null, Date.now());
  if (published.outcome === 'refused') throw new Error(published.reason);
  const { brandId } = published.brand;
  await keepStores(asDb(pool), brandId, STORES);
  await keepProducts(asDb(pool), brandId, PRODUCTS);
  await seedStaff(pool, brandId, Date.now());
  await seedShop(pool, brandId, Date.now());
  await seedCoupons(pool, brandId, Date.now());
  const details = STORE_DETAILS[store];
  if (details === undefined) throw new Error(`no such store: ${store}`);
  await keepStoreDetails(asDb(pool), brandId, store, { ...details, hours: ALL_DAY });
  return brandId;
}
