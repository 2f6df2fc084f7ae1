/** The brand that this deployment serves: its merchant's payments are its own. Nothing else. */
import { present } from '../../core/kernel/assert';
import { readBrands } from '../../core/programme/programme.store';
import type { Platform } from '../../platform/context';
import { asDb } from '../../platform/db';

/** Its id. */
export async function ownBrandId({ database, brandKey }: Platform): Promise<number> {
  const [brand] = await readBrands(asDb(database), brandKey);
  return present(brand, `the brand ${brandKey} of the setting HUIGAN_BRAND`).brandId;
}
