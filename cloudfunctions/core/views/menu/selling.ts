/**
 * What a brand sells and at which prices, for pages that are looked at again and again: one small statement,
 * unless something has changed. Reads only.
 */
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readSoldMenu, type SoldMenu } from '../../menu/sold-menu.store';
import { readPriceBookAmong } from '../../pricing/price-book.store';
import { findSellingVersions } from './selling.view.queries';

export interface Selling {
  menu: SoldMenu;
  /** In force at the instant. */
  book: PriceBook;
}

/** Both as they are now; prices of an instant. */
export async function readSelling(db: Db, brandId: number, at: Instant): Promise<Selling> {
  const [row] = await findSellingVersions.run({ brandId }, db);
  const { menu: revision, prices: latest } = present(row, 'the versions');
  const kept = await readPriceBookAmong(db, { brandId, latest }, at);
  return { menu: await readSoldMenu(db, brandId, revision), book: kept?.book ?? EMPTY_BOOK };
}
