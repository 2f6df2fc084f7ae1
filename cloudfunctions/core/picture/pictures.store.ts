/* Which pictures a brand has: those that come with the deployment, and those that its operators uploaded. */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import { PICTURES } from './bundled-pictures';
import { countPictures, findPictures, findPicturesByName, insertPicture } from './pictures.store.queries';

/** Files of some 200 KB each: half a gigabyte at most. */
export const MOST_PICTURES = 2000;
/** As many as a person looks through. */
const LISTED = 300;

/** Keeps that a brand has a picture; false: it had it before. */
export async function keepPicture(
  db: Db,
  brandId: number,
  picture: { name: string; width: number; height: number; staffId: bigint },
  at: Instant,
): Promise<boolean> {
  return (await insertPicture.run({ brandId, ...picture, at: isoInstant(at) }, db)).length === 1;
}

/** Whether a brand has as many as it may. */
export const isFull = async (db: Db, brandId: number): Promise<boolean> =>
  ((await countPictures.run({ brandId, limit: MOST_PICTURES }, db))[0]?.count ?? 0) >= MOST_PICTURES;

/** What may be chosen: uploaded ones first, the latest at the top. */
export async function listPictures(db: Db, brandId: number): Promise<string[]> {
  const rows = await findPictures.run({ brandId, limit: LISTED }, db);
  return [...rows.map(({ name }) => name), ...PICTURES];
}

/**
 * Those that a document may name: the deployment's own, and of those that it does name the brand's.
 */
export async function knownPictures(db: Db, brandId: number, names: readonly string[]): Promise<Set<string>> {
  const asked = names.filter((name) => name !== '' && !PICTURES.includes(name));
  const rows = asked.length === 0 ? [] : await findPicturesByName.run({ brandId, names: asked }, db);
  return new Set([...PICTURES, ...rows.map((row) => row.name)]);
}
