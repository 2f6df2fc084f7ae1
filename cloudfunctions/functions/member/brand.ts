/** The brand as anybody may see it, before joining. */
import type { BrandReply } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { readBrands, readRuleSets, type Brand } from '../../core/programme/programme.store';
import { cacheKeyOf } from '../../core/settlement/publish-programme';
import { showBrand } from '../../core/views/card/card';
import type { Context } from '../../platform/context';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, reject } from '../../platform/handler';

/** The brand of the session; without one, the brand that this deployment serves. */
export async function answerBrand(context: Context): Promise<Reply<BrandReply>> {
  const { database, now } = context;
  return withSnapshot(database, async (db) => {
    const brand = await findBrand(db, context);
    const rules =
      brand === undefined
        ? undefined
        : (await readRuleSets(db, [brand.brandId], cacheKeyOf(database))).get(brand.brandId);
    if (brand === undefined || rules === undefined || rules.length === 0) return reject('not-found');
    return accept(showBrand({ key: brand.key, name: brand.name }, rules, brand.standsAt ?? now));
  });
}

async function findBrand(db: Db, { caller, visitor, brandKey }: Context): Promise<Brand | undefined> {
  const brandId = typeof caller === 'string' ? visitor?.brandId : caller.brandId;
  if (brandId !== undefined) return (await readBrands(db)).find((brand) => brand.brandId === brandId);
  return (await readBrands(db, brandKey))[0];
}
