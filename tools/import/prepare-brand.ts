/*
 * Makes ready what receipts refer to: the brand with its programme, stores, products, members. Everything may
 * be there already.
 */
import {
  keepProducts,
  keepStores,
  readProducts,
  readStores,
  type Product,
  type Store,
} from '../../cloudfunctions/core/catalog/catalog.store';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { findMadeMembers, makeMembers, writeProfiles } from '../../cloudfunctions/core/member/member.store';
import { readBrands, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { InputError } from '../command/input-error';
import type { ListedMember } from './reference-files';

const IDENTITY_KIND = 'import';
/** Members made in one statement. */
const CHUNK = 5000;

/** Stores and products of the files, and those that the brand has already. A file's row counts first. */
export async function knownCatalog(
  pool: Database,
  brandKey: string,
  listed: { stores: readonly Store[]; products: readonly Product[] },
): Promise<{ stores: Set<string>; categories: Map<string, string> }> {
  const [brand] = await readBrands(asDb(pool), brandKey);
  const stores = brand ? await readStores(asDb(pool), brand.brandId) : [];
  const products = brand ? await readProducts(asDb(pool), brand.brandId) : [];
  return {
    stores: new Set([...stores, ...listed.stores].map((store) => store.id)),
    categories: new Map([...products, ...listed.products].map((product) => [product.id, product.category])),
  };
}

/**
 * Publishes the programme, making the brand as one whose records end at `standsAt`, and keeps stores and
 * products.
 */
export async function prepareBrand(
  pool: Database,
  programme: Programme,
  standsAt: Instant,
  listed: { stores: readonly Store[]; products: readonly Product[] },
): Promise<Brand> {
  const published = await publishProgramme(pool, programme, standsAt, Date.now());
  if (published.outcome === 'refused')
    throw new InputError(`The programme cannot be published: ${published.reason}.`);
  const { brand } = published;
  await withTransaction(pool, async (db) => {
    await keepStores(db, brand.brandId, listed.stores);
    await keepProducts(db, brand.brandId, listed.products);
  });
  return brand;
}

/** Makes the members that are missing, listed or not, and answers who is who. */
export async function prepareMembers(
  pool: Database,
  brandId: number,
  listed: readonly ListedMember[],
  customers: Iterable<string>,
): Promise<Map<string, bigint>> {
  const identities = [...new Set([...listed.map((member) => member.id), ...customers])].sort();
  const known = new Map<string, bigint>();
  for (let from = 0; from < identities.length; from += CHUNK) {
    const chunk = identities.slice(from, from + CHUNK);
    await withTransaction(pool, (db) => makeMembers(db, brandId, IDENTITY_KIND, chunk));
    for (const [identity, memberId] of await findMadeMembers(asDb(pool), brandId, IDENTITY_KIND, chunk))
      known.set(identity, memberId);
  }
  const profiles = listed.flatMap(({ id, name }) => {
    const memberId = known.get(id);
    return memberId === undefined || name === '' ? [] : [{ memberId, name }];
  });
  for (let from = 0; from < profiles.length; from += CHUNK) {
    const chunk = profiles.slice(from, from + CHUNK);
    await withTransaction(pool, (db) => writeProfiles(db, chunk));
  }
  return known;
}
