/** What partners are given to share, at the desk. Thin. */
import type { DeskMaterialsReply } from '../../../contract/partner-desk';
import type { Reply } from '../../../contract/reply';
import { endMaterial, saveMaterial } from '../../../core/settlement/referral/save-material';
import { listDeskMaterials, materialProblems } from '../../../core/views/referral/materials';
import { asDb, withSnapshot } from '../../../platform/db';
import { accept, acceptFound, acceptUnless, reject } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from '../asking';

/** A page of it. */
export const list = (
  context: Asking,
  { after }: AskedFor<'list-desk-materials'>,
): Promise<Reply<DeskMaterialsReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await listDeskMaterials(db, staffOf(context).brandId, after), 'bad-request'),
  );

/** Saves it, where what it names is there. */
export async function save(
  context: Asking,
  { material: materialId, document, revision }: AskedFor<'save-material'>,
): Promise<Reply<{ revision: number }>> {
  const { database, now } = context;
  const doer = doerOf(context);
  const problems = await materialProblems(asDb(database), doer.brandId, document);
  if (problems.length > 0) return refuseProblems(problems);
  const kept = await saveMaterial(database, doer, { materialId, document, revision }, now);
  return typeof kept === 'string' ? reject(kept) : accept({ revision: kept });
}

/** Takes it away. */
export const end = async (context: Asking, { material }: AskedFor<'end-material'>): Promise<Reply<null>> =>
  acceptUnless(await endMaterial(context.database, doerOf(context), material, context.now));
