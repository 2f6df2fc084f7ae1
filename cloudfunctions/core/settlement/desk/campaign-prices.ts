/**
 * New versions of the price book where campaigns are published, changed or ended. Within the caller's
 * transaction, which holds the price books of the brand.
 */
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { countingVersions, versionInForce } from '../../kernel/versions';
import { isSameBook, withCampaigns } from '../../pricing/campaign-offers.rules';
import { addPriceBook, readPriceBookVersion, readPriceBookVersions } from '../../pricing/price-book.store';
import { readCampaignOffers } from '../../views/desk/campaign-offers';

/**
 * A version that is in force from now on, and one in place of each that takes effect later, with the offers
 * that campaigns have now; none where it would change nothing. The number of the one in force; 0: none.
 */
export async function applyCampaignOffers(db: Db, brandId: number, now: Instant): Promise<number> {
  const offers = await readCampaignOffers(db, brandId, now);
  const versions = await readPriceBookVersions(db, brandId);
  const inForce = versionInForce(versions, now);
  const later = countingVersions(versions).filter(({ effectiveFrom }) => effectiveFrom > now);
  let latest = Math.max(0, ...versions.map(({ version }) => version));
  let current = inForce?.version ?? 0;
  const places = [{ version: current, effectiveFrom: now }, ...later.reverse()];
  for (const { version, effectiveFrom } of places) {
    const before =
      version === 0
        ? EMPTY_BOOK
        : present(await readPriceBookVersion(db, brandId, version), `price book ${version}`).book;
    const book = withCampaigns(before, offers, effectiveFrom);
    if (isSameBook(before, book)) continue;
    latest += 1;
    await addPriceBook(db, brandId, { version: latest, effectiveFrom, book }, now);
    if (effectiveFrom === now) current = latest;
  }
  return current;
}
