/** 明星分销品: products with a rate of their own, with what one of each pays whoever asks. Reads only. */
import type { StarsReply } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { readPromoter } from '../../referral/commissions.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { rankOf, rateOf } from '../../referral/rates.rules';

/** Those that are sold now, the highest commission first. */
export async function listStars(db: Db, who: Identity, now: Instant): Promise<StarsReply> {
  const programme = await readOpenProgramme(db, who.brandId, now);
  if (programme === null) return { stars: [] };
  const rank = rankOf(programme, (await readPromoter(db, who)).soldFen);
  const { items, shown } = await readSoldMenuNow(db, who.brandId);
  const stars = programme.rates.products.flatMap(({ product, star }) => {
    const item = items.get(product);
    if (!star || item === undefined || !shown.has(product)) return [];
    const rateBp = rateOf(programme, rank, item);
    const commission = (BigInt(item.priceFen) * BigInt(rateBp)) / 10_000n;
    const { name, picture, priceFen } = item;
    const price = priceFen.toString();
    return [{ product, name, picture, priceFen: price, rateBp, commissionFen: commission.toString() }];
  });
  return { stars: stars.sort((a, b) => Number(b.commissionFen) - Number(a.commissionFen)) };
}
