/*
 * Allies and districts of a brand, by their codes: some ten rows each. A row is changed only over the
 * revision that was seen. None is removed: coupons name their ally for good.
 */
import * as z from 'zod/mini';
import { allySchema, districtSchema, type Ally, type District } from '../../contract/ally';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  findAllies,
  findAlly,
  findDistrict,
  findDistricts,
  insertAlly,
  insertDistrict,
  updateAlly,
  updateDistrict,
} from './allies.store.queries';

/** More than a brand has of either. */
export const MOST_ALLIES = 500;

/** One of them as it is kept. */
export interface Kept<Document> {
  id: string;
  document: Document;
  revision: number;
  savedAt: Instant;
  /** Null: nobody who is known. */
  by: string | null;
}
/** What is to be kept, by whom, over which revision; 0: a new one. */
export interface Saving<Document> {
  id: string;
  document: Document;
  after: number;
  /** Null: nobody of the staff. */
  staffId: bigint | null;
  now: Instant;
}
interface Part {
  after: string;
  limit: number;
}

/** Allies behind a code, by their codes. */
export async function readAllies(db: Db, brandId: number, part: Part): Promise<Kept<Ally>[]> {
  const rows = await findAllies.run({ brandId, ...part }, db);
  return rows.map(({ ally_id: id, document, revision, saved_at: savedAt, by }) => ({
    ...{ id, revision, by, savedAt: savedAt.getTime() },
    document: z.parse(allySchema, document),
  }));
}

/** All of them. */
export const readAllAllies = (db: Db, brandId: number): Promise<Kept<Ally>[]> =>
  readAllies(db, brandId, { after: '', limit: MOST_ALLIES });

/** One of them; null: there is none. */
export async function readAlly(db: Db, brandId: number, allyId: string): Promise<Ally | null> {
  const [row] = await findAlly.run({ brandId, allyId }, db);
  return row === undefined ? null : z.parse(allySchema, row.document);
}

/** Its new revision; null: it is another one than was seen. */
export async function keepAlly(db: Db, brandId: number, saving: Saving<Ally>): Promise<number | null> {
  const { id: allyId, document, after, staffId, now } = saving;
  const row = { brandId, allyId, staffId, document: JSON.stringify(document), savedAt: isoInstant(now) };
  const [kept] = after === 0 ? await insertAlly.run(row, db) : await updateAlly.run({ ...row, after }, db);
  return kept?.revision ?? null;
}

/** Districts behind a code, by their codes. */
export async function readDistricts(db: Db, brandId: number, part: Part): Promise<Kept<District>[]> {
  const rows = await findDistricts.run({ brandId, ...part }, db);
  return rows.map(({ district_id: id, document, revision, saved_at: savedAt, by }) => ({
    ...{ id, revision, by, savedAt: savedAt.getTime() },
    document: z.parse(districtSchema, document),
  }));
}

/** All of them. */
export const readAllDistricts = (db: Db, brandId: number): Promise<Kept<District>[]> =>
  readDistricts(db, brandId, { after: '', limit: MOST_ALLIES });

/** One of them; null: there is none. */
export async function readDistrict(db: Db, brandId: number, districtId: string): Promise<District | null> {
  const [row] = await findDistrict.run({ brandId, districtId }, db);
  return row === undefined ? null : z.parse(districtSchema, row.document);
}

/** Its new revision; null: it is another one than was seen. */
export async function keepDistrict(
  db: Db,
  brandId: number,
  saving: Saving<District>,
): Promise<number | null> {
  const { id: districtId, document, after, staffId, now } = saving;
  const row = { brandId, districtId, staffId, document: JSON.stringify(document), savedAt: isoInstant(now) };
  const [kept] =
    after === 0 ? await insertDistrict.run(row, db) : await updateDistrict.run({ ...row, after }, db);
  return kept?.revision ?? null;
}
