/** The brand that this deployment serves: its merchant's payments are its own. Nothing else. */
import { present } from '../../core/kernel/assert';
import { readBrands } from '../../core/programme/programme.store';
import type { Platform } from '../../platform/context';
import { asQuickDb, memoryOf } from '../../platform/db';

/** By key: a brand's id never changes. */
const known = memoryOf(() => new Map<string, number>());

/** Its id. */
export async function ownBrandId({ database, brandKey }: Platform): Promise<number> {
  const db = asQuickDb(database);
  const ids = known(db);
  const id = ids.get(brandKey);
  if (id !== undefined) return id;
  const [brand] = await readBrands(db, brandKey);
  const { brandId } = present(brand, `the brand ${brandKey} of the setting HUIGAN_BRAND`);
  ids.set(brandKey, brandId);
  return brandId;
}
