/** Price books: their versions, what a draft would do, and publishing it. */
import type {
  PriceBookReply,
  PriceBooksReply,
  PriceCheckReply,
  PublishedPriceBookReply,
} from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { publishPriceBook } from '../../core/settlement/desk/publish-price-book';
import { withdrawPriceBook } from '../../core/settlement/desk/withdraw-version';
import { checkPriceBook, listPriceBooks, showPriceBook } from '../../core/views/desk/price-books';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { isoInstant } from '../../core/kernel/time';
import { brandOf, doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

/** All versions, and where they stand. */
export async function versions(context: Asking): Promise<Reply<PriceBooksReply>> {
  const { brandId } = staffOf(context);
  return accept(await listPriceBooks(asDb(context.database), brandId, context.now));
}

/** One version. */
export async function version(context: Asking, number: number): Promise<Reply<PriceBookReply>> {
  const shown = await showPriceBook(asDb(context.database), staffOf(context).brandId, number);
  return acceptFound(shown, 'not-found');
}

const examine = (context: Asking, document: unknown): ReturnType<typeof checkPriceBook> =>
  withSnapshot(context.database, async (db) => {
    const { rules, utcOffsetMinutes } = await brandOf(context, db);
    const brand = { brandId: staffOf(context).brandId, rules, utcOffsetMinutes };
    return checkPriceBook(db, brand, document, context.now);
  });

/** Everything about a draft. */
export const check = async (context: Asking, document: unknown): Promise<Reply<PriceCheckReply>> =>
  accept((await examine(context, document)).check);

/** Publishes a draft that the check finds nothing wrong with. */
export async function publish(
  context: Asking,
  { document, effectiveFrom, after }: AskedFor<'publish-price-book'>,
): Promise<Reply<PublishedPriceBookReply>> {
  const { database, now } = context;
  const { book, check: checked } = await examine(context, document);
  if (book === null) return refuseProblems(checked.problems);
  const publishing = { book, effectiveFrom: Date.parse(effectiveFrom), after };
  const published = await publishPriceBook(database, doerOf(context), publishing, now);
  if ('problems' in published) return refuseProblems(published.problems);
  if ('refused' in published) return reject(published.refused);
  const from = isoInstant(published.effectiveFrom);
  return accept({ version: published.version, effectiveFrom: from });
}

/** Takes back a version that is not in force yet. */
export async function withdraw(
  context: Asking,
  { version: number, after }: AskedFor<'withdraw-price-book'>,
): Promise<Reply<PublishedPriceBookReply>> {
  const { database, now } = context;
  const done = await withdrawPriceBook(database, doerOf(context), { version: number, after }, now);
  if ('refused' in done) return reject(done.refused);
  return accept({ version: done.version, effectiveFrom: isoInstant(done.effectiveFrom) });
}
