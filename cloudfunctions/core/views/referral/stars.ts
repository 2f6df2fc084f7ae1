/**
 * 明星分销品: products with a rate of their own, by the programme or by what was agreed with whoever asks, with
 * what one of each pays them. Reads only.
 */
import type { StarsReply } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { rateOf } from '../../referral/rates.rules';
import { readReferrerTerms } from './referrer-terms';

/** Those that are sold now, the highest commission first. */
export async function listStars(db: Db, who: Identity, now: Instant): Promise<StarsReply> {
  const programme = await readOpenProgramme(db, who.brandId, now);
  if (programme === null) return { stars: [] };
  const by = await readReferrerTerms(db, who, programme, now);
  const own = programme.rates.products.filter(({ star }) => star);
  const named = new Set([...own, ...(by.terms?.products ?? [])].map(({ product }) => product));
  const { items, shown } = await readSoldMenuNow(db, who.brandId);
  const stars = [...named].flatMap((product) => {
    const item = items.get(product);
    if (item === undefined || !shown.has(product)) return [];
    const rateBp = rateOf(programme, by, item);
    if (rateBp === 0) return [];
    const commission = (BigInt(item.priceFen) * BigInt(rateBp)) / 10_000n;
    const { name, picture, priceFen } = item;
    const price = priceFen.toString();
    return [{ product, name, picture, priceFen: price, rateBp, commissionFen: commission.toString() }];
  });
  return { stars: stars.sort((a, b) => Number(b.commissionFen) - Number(a.commissionFen)) };
}
