/*
 * What partners are given to share, the newest first. Validated on its way in and out. Stores hold no policy.
 */
import { materialSchema, type Material } from '../../contract/partner-desk';
import type { Db } from '../../platform/db';
import { END_OF_TIME, type Place } from '../kernel/page';
import { isoInstant, type Instant } from '../kernel/time';
import { endMaterial, findMaterials, insertMaterial, updateMaterial } from './materials.store.queries';

export interface KeptMaterial {
  materialId: string;
  revision: number;
  document: Material;
  state: 'live' | 'ended';
  savedAt: Instant;
}

/** Those before a place. `liveOn`: only what is shown on this day; null: all. */
export async function readMaterials(
  db: Db,
  brandId: number,
  { at, id }: Place = { at: END_OF_TIME, id: '' },
  { liveOn, limit }: { liveOn: string | null; limit: number },
): Promise<KeptMaterial[]> {
  const page = { brandId, beforeAt: isoInstant(at), beforeId: id, liveOn, limit };
  return (await findMaterials.run(page, db)).map((row) => ({
    materialId: row.material_id,
    revision: row.revision,
    document: materialSchema.parse(row.document),
    state: row.state as KeptMaterial['state'],
    savedAt: row.saved_at.getTime(),
  }));
}

interface Saved extends Pick<KeptMaterial, 'materialId' | 'revision' | 'document'> {
  brandId: number;
  at: Instant;
}

/** Its new revision; null: somebody else has changed it, or took the name. Revision 0 is a new one. */
export async function keepMaterial(db: Db, { revision, at, ...saved }: Saved): Promise<number | null> {
  const row = { ...saved, document: JSON.stringify(saved.document), at: isoInstant(at) };
  const [kept] =
    revision === 0 ? await insertMaterial.run(row, db) : await updateMaterial.run({ ...row, revision }, db);
  return kept?.revision ?? null;
}

/** Takes it away; false: there is none, or it was. */
export async function keepMaterialEnded(
  db: Db,
  { brandId, materialId }: { brandId: number; materialId: string },
  at: Instant,
): Promise<boolean> {
  return (await endMaterial.run({ brandId, materialId, at: isoInstant(at) }, db)).length > 0;
}
