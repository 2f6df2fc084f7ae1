/** The brand that somebody sees who may have no session. Reads only. */
import type { Db } from '../../platform/db';
import { readBrands, type Brand } from '../programme/programme.store';

/** The brand of the session; without one, the brand that this deployment serves. Undefined: there is none. */
export async function findBrandOf(
  db: Db,
  { brandId, brandKey }: { brandId: number | undefined; brandKey: string },
): Promise<Brand | undefined> {
  if (brandId !== undefined) return (await readBrands(db)).find((brand) => brand.brandId === brandId);
  return (await readBrands(db, brandKey))[0];
}
