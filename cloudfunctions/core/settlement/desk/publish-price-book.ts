/**
 * Publishes a version of a brand's price book. Orders freeze their prices, so a version may take effect at
 * once, and before one that is scheduled for later; only not at the instant of another one that is to come.
 * What campaigns put into the book is theirs: it stands in every version, whatever the document says of it.
 */
import type { PriceBook } from '../../../contract/price-book';
import { withTransaction, type Database } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import { campaignProblems, withCampaigns } from '../../pricing/campaign-offers.rules';
import type { BookProblem } from '../../pricing/price-book.rules';
import { priceBookWords } from '../../pricing/price-book-words';
import { addPriceBook, holdPriceBooks, readPriceBookVersions } from '../../pricing/price-book.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { readCampaignOffers } from '../../views/desk/campaign-offers';

export interface Publishing {
  book: PriceBook;
  /** A past instant means: at once. */
  effectiveFrom: Instant;
  /** The latest version that whoever publishes has seen; 0: none. */
  after: number;
}

/**
 * The new version with the instant of its effect; or that somebody else published meanwhile, or what is
 * wrong.
 */
export function publishPriceBook(
  pool: Database,
  doer: Doer,
  { book: document, effectiveFrom, after }: Publishing,
  now: Instant,
): Promise<
  { version: number; effectiveFrom: Instant } | { refused: 'already-changed' } | { problems: BookProblem[] }
> {
  const { brandId } = doer;
  return withTransaction(pool, async (db) => {
    await holdPriceBooks(db, brandId);
    const versions = await readPriceBookVersions(db, brandId);
    const latest = versions[0]?.version ?? 0;
    if (latest !== after) return { refused: 'already-changed' };
    const from = Math.max(effectiveFrom, now);
    // At once is after whatever else is of this instant.
    if (from > now && versions.some((version) => version.effectiveFrom === from))
      return { problems: [{ path: 'effectiveFrom', message: priceBookWords.sameInstant }] };
    const offers = await readCampaignOffers(db, brandId, now);
    const problems = campaignProblems(document, offers);
    if (problems.length > 0) return { problems };
    const book = withCampaigns(document, offers, from);
    const version = latest + 1;
    await addPriceBook(db, brandId, { version, effectiveFrom: from, book }, now);
    await logAction(db, doer, {
      action: 'publish-price-book',
      subject: `v${version}`,
      before: { version: latest },
      after: {
        version,
        effectiveFrom: isoInstant(from),
        offers: book.offers.map(({ code }) => code),
      },
      doneAt: now,
    });
    return { version, effectiveFrom: from };
  });
}
