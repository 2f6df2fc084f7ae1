/**
 * Price books: their versions, what is wrong with a draft, and what a piece of each product would cost each
 * level by it. Reads only.
 */
import { zhCN } from 'zod/locales';
import { priceBookSchema, type PriceBook } from '../../../contract/price-book';
import type { PriceBookReply, PriceBooksReply, PriceCheckReply } from '../../../contract/trade';
import type { Db } from '../../../platform/db';
import { readStores } from '../../catalog/catalog.store';
import { isoInstant, type Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { campaignProblems, ownPart, withCampaigns } from '../../pricing/campaign-offers.rules';
import { bookProblems, type BookFacts } from '../../pricing/price-book.rules';
import { readPriceBookVersion, readPriceBookVersions } from '../../pricing/price-book.store';
import { priceBookWords } from '../../pricing/price-book-words';
import { searchProblems, type SoldItem } from '../../pricing/worst-search.rules';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { bestPrice, withoutCartOffers } from '../menu/best-price';
import { readCampaignOffers } from './campaign-offers';
import { compareDocuments } from './compare-documents';
import { scheduledVersions } from './scheduled-versions';
import { operatorWords } from './words';

const inChinese = zhCN().localeError;

/** No store: an offer that holds at some stores only is not in an example. */
const ANY_STORE = '';

type Problems = PriceCheckReply['problems'];

/** The versions by the instant of their effect, latest first, as they stand at `now`. */
export async function listPriceBooks(db: Db, brandId: number, now: Instant): Promise<PriceBooksReply> {
  return { versions: scheduledVersions(await readPriceBookVersions(db, brandId), now) };
}

/** One version; null: there is none of this number. */
export async function showPriceBook(
  db: Db,
  brandId: number,
  version: number,
): Promise<PriceBookReply | null> {
  const kept = await readPriceBookVersion(db, brandId, version);
  if (kept === null) return null;
  return { version, effectiveFrom: isoInstant(kept.effectiveFrom), document: kept.book };
}

/** The book that a document is; or where it is none, in words. */
function readDraft(document: unknown): { book: PriceBook } | { problems: Problems } {
  const read = priceBookSchema.safeParse(document, { error: inChinese });
  if (!read.success)
    return {
      problems: read.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message:
          (issue.code === 'custom' ? priceBookWords.rule(issue.params?.['rule']) : undefined) ??
          issue.message,
      })),
    };
  const unread = compareDocuments(read.data, document);
  if (unread.length === 0) return { book: read.data };
  return { problems: unread.map(({ path }) => ({ path, message: operatorWords.unknownField })) };
}

/** What offers and prices of levels may refer to, and what is sold. */
export async function readBookFacts(
  db: Db,
  brandId: number,
  rules: RuleSet,
  now: Instant,
): Promise<BookFacts & { sold: SoldItem[] }> {
  const { categories, items } = await readMenu(db, brandId);
  const { levels } = versionAt(rules, now).programme.tiers;
  return {
    prices: new Map(items.map(({ item }) => [item.product, BigInt(item.priceFen)])),
    categories: new Set(categories.map(({ id }) => id)),
    stores: new Set((await readStores(db, brandId)).map(({ id }) => id)),
    tiers: new Set(levels.map(({ code }) => code)),
    sold: items.map(({ item: { product, category, priceFen, mostPerOrder } }) => {
      return { product, category, priceFen: BigInt(priceFen), mostPerOrder };
    }),
  };
}

/** Everything about a draft; `book` where nothing is wrong with it. */
export async function checkPriceBook(
  db: Db,
  brand: { brandId: number; rules: RuleSet; utcOffsetMinutes: number },
  document: unknown,
  now: Instant,
): Promise<{ book: PriceBook | null; check: PriceCheckReply }> {
  const { brandId, rules, utcOffsetMinutes } = brand;
  const draft = readDraft(document);
  if ('problems' in draft) return { book: null, check: { problems: draft.problems, examples: [] } };
  const { book } = draft;
  const { items } = await readMenu(db, brandId);
  const { levels } = versionAt(rules, now).programme.tiers;
  const offers = await readCampaignOffers(db, brandId, now);
  const facts = await readBookFacts(db, brandId, rules, now);
  const problems = [
    ...bookProblems(ownPart(book), facts),
    ...campaignProblems(ownPart(book), offers),
    ...searchProblems(withCampaigns(book, offers, now), facts.sold, now),
  ];
  if (problems.length > 0) return { book: null, check: { problems, examples: [] } };
  const ofPieces = withoutCartOffers(withCampaigns(book, offers, now));
  const examples = items.flatMap(({ item, shown }) => {
    if (!shown) return [];
    const { product, category, name } = item;
    const baseFen = BigInt(item.priceFen);
    const prices = levels.map((level) => {
      const here = { store: ANY_STORE, tier: level.code, at: now, utcOffsetMinutes };
      const { fen, why } = bestPrice(ofPieces, { ...here, product, category, baseFen });
      return { tier: level.name, fen: fen.toString(), why };
    });
    return [{ product, name, listFen: baseFen.toString(), prices }];
  });
  return { book, check: { problems, examples } };
}
