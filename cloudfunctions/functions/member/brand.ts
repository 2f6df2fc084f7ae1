/** The brand as anybody may see it, before joining. */
import type { BrandReply } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { readRuleSets } from '../../core/programme/programme.store';
import { findBrandOf } from '../../core/views/brand-of-caller';
import { showBrand } from '../../core/views/card/card';
import { readHomeCards } from '../../core/views/card/home-cards';
import { newcomerAt, seasonOf } from '../../core/views/card/season';
import { readSelling } from '../../core/views/menu/selling';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';

/** The brand of the session; without one, the brand that this deployment serves. */
export async function answerBrand(context: Context): Promise<Reply<BrandReply>> {
  const { database, now, brandKey, caller, visitor } = context;
  const brandId = typeof caller === 'string' ? visitor?.brandId : caller.brandId;
  return withSnapshot(database, async (db) => {
    const brand = await findBrandOf(db, { brandId, brandKey });
    const rules =
      brand === undefined ? undefined : (await readRuleSets(db, [brand.brandId])).get(brand.brandId);
    if (brand === undefined || rules === undefined || rules.length === 0) return reject('not-found');
    const asOf = brand.standsAt ?? now;
    return accept({
      ...showBrand({ key: brand.key, name: brand.name }, rules, asOf),
      onHome: await readHomeCards(db, { brandId: brand.brandId, rules }, asOf),
      season: seasonOf(await readSelling(db, brand.brandId, asOf), newcomerAt(rules, asOf)),
    });
  });
}
