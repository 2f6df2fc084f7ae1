/** One member's story. Every look is written down before it is answered, also where nobody was found. */
import type { StoryReply } from '../../contract/member-story';
import type { Reply } from '../../contract/reply';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { logAction } from '../../core/staff/action-log.store';
import { NEWEST, readStoryPlace } from '../../core/views/desk/story/merge-pages.rules';
import { findStoryMember, showStory } from '../../core/views/desk/story/show-story';
import { asDb, withSnapshot } from '../../platform/db';
import { acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A page of it. */
export async function story(
  context: Asking,
  { member, part, after }: AskedFor<'show-story'>,
): Promise<Reply<StoryReply>> {
  const { database, vault, now } = context;
  const place = after === undefined ? NEWEST : readStoryPlace(after);
  if (place === null) return reject('bad-request');
  const { brandId } = staffOf(context);
  const db = asDb(database);
  const memberId = await findStoryMember(db, brandId, member);
  const who = memberId === null ? {} : { memberId };
  await logAction(db, doerOf(context), { action: 'show-story', subject: part ?? 'all', ...who, doneAt: now });
  if (memberId === null) return reject('not-found');
  const desk = { ...(await readBrandRules(db, brandId)), vault, now };
  return acceptFound(
    await withSnapshot(database, (snapshot) => showStory(snapshot, desk, { memberId, part, place })),
    'not-found',
  );
}
