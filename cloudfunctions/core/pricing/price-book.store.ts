/*
 * Versions of a brand's price book (contract/price-book.ts), validated on their way in and out. A published
 * version never changes; publishing holds `holdPriceBooks`.
 */
import { priceBookSchema, type PriceBook } from '../../contract/price-book';
import { memoryOf, type Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import { versionInForce, type Version } from '../kernel/versions';
import { findBook, findBookAt, findVersions, insertBook, lockBooks } from './price-book.store.queries';

export interface KeptPriceBook extends Version {
  book: PriceBook;
}

/** The newest versions that a desk looks at. */
const MOST_VERSIONS = 200;

interface BookRow {
  version: number;
  effective_from: Date;
  document: unknown;
}
const keptBook = (row: BookRow): KeptPriceBook => ({
  version: row.version,
  effectiveFrom: row.effective_from.getTime(),
  book: priceBookSchema.parse(row.document),
});

/** The price book in force at an instant; null: list prices only (version 0). */
export async function readPriceBook(db: Db, brandId: number, at: Instant): Promise<KeptPriceBook | null> {
  const [row] = await findBookAt.run({ brandId, at: isoInstant(at) }, db);
  return row === undefined ? null : keptBook(row);
}

/** By brand: the versions up to the latest that was known. By "brand|version": the documents. */
const rememberedVersions = memoryOf(() => new Map<number, { latest: number; list: Version[] }>());
const rememberedBooks = memoryOf(() => new Map<string, KeptPriceBook>());
/** More than a brand ever publishes. */
const ALL_VERSIONS = 10_000;

/**
 * Like `readPriceBook` for whoever has read in this very request which version is the latest (0: none): no
 * statement when that is known already.
 */
export async function readPriceBookAmong(
  db: Db,
  { brandId, latest }: { brandId: number; latest: number },
  at: Instant,
): Promise<KeptPriceBook | null> {
  const inForce = versionInForce(await versionsUntil(db, brandId, latest), at);
  if (inForce === undefined) return null;
  const books = rememberedBooks(db);
  const name = `${brandId}|${inForce.version}`;
  const known = books.get(name);
  if (known !== undefined) return known;
  const book = present(await readPriceBookVersion(db, brandId, inForce.version), `price book ${name}`);
  books.set(name, book);
  return book;
}

async function versionsUntil(db: Db, brandId: number, latest: number): Promise<Version[]> {
  const memory = rememberedVersions(db);
  const known = memory.get(brandId);
  if (latest === 0) return [];
  if (known?.latest === latest) return known.list;
  const rows = await findVersions.run({ brandId, limit: ALL_VERSIONS }, db);
  const list = rows.map((row) => ({ version: row.version, effectiveFrom: row.effective_from.getTime() }));
  if (known === undefined || known.latest < latest) memory.set(brandId, { latest, list });
  return list;
}

/** One version; null: there is none of this number. */
export async function readPriceBookVersion(
  db: Db,
  brandId: number,
  version: number,
): Promise<KeptPriceBook | null> {
  const [row] = await findBook.run({ brandId, version }, db);
  return row === undefined ? null : keptBook(row);
}

/** The versions, newest first. */
export async function readPriceBookVersions(db: Db, brandId: number): Promise<Version[]> {
  const rows = await findVersions.run({ brandId, limit: MOST_VERSIONS }, db);
  return rows.map((row) => ({ version: row.version, effectiveFrom: row.effective_from.getTime() }));
}

/** Holds publishing for a brand until the transaction ends. */
export async function holdPriceBooks(db: Db, brandId: number): Promise<void> {
  await lockBooks.run({ brandId }, db);
}

/** Adds a version; the caller has seen that it may follow the one before. */
export async function addPriceBook(
  db: Db,
  brandId: number,
  { version, effectiveFrom, book }: KeptPriceBook,
  publishedAt: Instant,
): Promise<void> {
  await insertBook.run(
    {
      brandId,
      version,
      effectiveFrom: isoInstant(effectiveFrom),
      document: JSON.stringify(book),
      publishedAt: isoInstant(publishedAt),
    },
    db,
  );
}
