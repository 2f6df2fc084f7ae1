/**
 * Takes a picture that an operator uploads: looked at by its bytes, drawn anew, kept by what is in it, and
 * written down. The same picture again is the one that is there.
 */
import { withTransaction, type Database } from '../../../platform/db';
import { drawPicture } from '../../../platform/draw-picture';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { pictureTypeOf } from '../../picture/picture-bytes.rules';
import { filesInDatabase } from '../../picture/picture-files.store';
import { isFull, keepPicture } from '../../picture/pictures.store';
import { pictureWords } from '../../picture/words';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export type Uploaded =
  | { picture: string; width: number; height: number }
  /** A sentence for whoever uploads. */
  | { trouble: string };

const refuse = (trouble: keyof typeof pictureWords): Uploaded => ({ trouble: pictureWords[trouble] });

/** The picture's name, or a sentence why there is none. Drawing it happens before anything is held. */
export async function uploadPicture(
  pool: Database,
  doer: Doer,
  bytes: Buffer,
  now: Instant,
): Promise<Uploaded> {
  const looked = pictureTypeOf(bytes);
  if ('trouble' in looked) return refuse(looked.trouble);
  const drawn = await drawPicture(bytes);
  if (typeof drawn === 'string') return refuse(drawn);
  const { name, width, height, files } = drawn;
  const staffId = present(doer.staffId, 'whoever uploads');
  return withTransaction(pool, async (db): Promise<Uploaded> => {
    if (await isFull(db, doer.brandId)) return refuse('full');
    await filesInDatabase(db).keep(files);
    if (await keepPicture(db, doer.brandId, { name, width, height, staffId }, now)) {
      const after = { width, height, from: looked.type };
      await logAction(db, doer, { action: 'upload-picture', subject: name, after, doneAt: now });
    }
    return { picture: name, width, height };
  });
}
