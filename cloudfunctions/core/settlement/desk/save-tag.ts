/** Makes, renames and removes a brand's tags, over the revision that was seen, and writes down who did. */
import { withTransaction, type Database } from '../../../platform/db';
import { addTag, dropTag, holdTag, nameTag, type TagKey } from '../../insight/tags.store';
import { tagWords } from '../../insight/words';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

type Refused = { refused: 'not-found' | 'already-changed' };
type Problem = { problem: string };

interface Saved {
  /** Null: a further one. */
  tagId: bigint | null;
  name: string;
  /** The revision that was seen. */
  after: number;
}

/** Makes a tag, or gives it another name; its revision from now on. */
export const saveTag = (
  pool: Database,
  doer: Doer,
  { tagId, name, after }: Saved,
  now: Instant,
): Promise<{ tagId: bigint; revision: number } | Refused | Problem> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const naming = { name, now, staffId: present(doer.staffId, 'whoever saves a tag') };
    if (tagId === null) {
      const made = await addTag(db, brandId, naming);
      if (made === null) return { problem: tagWords.taken };
      const subject = made.toString();
      await logAction(db, doer, { action: 'save-tag', subject, after: { tag: name }, doneAt: now });
      return { tagId: made, revision: 1 };
    }
    const key = { brandId, tagId };
    const before = await holdTag(db, key);
    if (before === null) return { refused: 'not-found' as const };
    if (before.revision !== after) return { refused: 'already-changed' as const };
    const revision = await nameTag(db, key, naming);
    if (revision === null) return { problem: tagWords.taken };
    await logAction(db, doer, {
      action: 'save-tag',
      subject: tagId.toString(),
      before: { tag: before.name },
      after: { tag: name },
      doneAt: now,
    });
    return { tagId, revision };
  });

/** Removes a tag, from everybody who carried it too; how many that were. */
export const removeTag = (
  pool: Database,
  doer: Doer,
  { tagId, after }: Pick<TagKey, 'tagId'> & { after: number },
  now: Instant,
): Promise<{ members: number } | Refused> =>
  withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, tagId };
    const before = await holdTag(db, key);
    if (before === null) return { refused: 'not-found' as const };
    if (before.revision !== after) return { refused: 'already-changed' as const };
    const members = await dropTag(db, key);
    await logAction(db, doer, {
      action: 'remove-tag',
      subject: tagId.toString(),
      before: { members },
      after: { tag: before.name },
      doneAt: now,
    });
    return { members };
  });
