/** Tags: making them, giving them, taking them away. */
import type { RemovedTagReply, SavedTagReply, TagListReply, TagsReply } from '../../contract/member-story';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { removeTag, saveTag } from '../../core/settlement/desk/save-tag';
import { giveTag, giveTagToList, takeTag } from '../../core/settlement/desk/tag-members';
import { findStoryMember } from '../../core/views/desk/story/show-story';
import { listTags } from '../../core/views/desk/tags';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** A page of them. */
export async function tags(context: Asking, { after }: AskedFor<'list-tags'>): Promise<Reply<TagsReply>> {
  const before = after === undefined ? undefined : readNumber(after);
  if (before === null) return reject('bad-request');
  const db = asDb(context.database);
  const rules = await readBrandRules(db, staffOf(context).brandId);
  return accept(await listTags(db, rules, before, context.now));
}

/** Makes one, or gives it another name. */
export async function save(context: Asking, asked: AskedFor<'save-tag'>): Promise<Reply<SavedTagReply>> {
  const { tag, name, after } = asked;
  const saved = { tagId: tag === undefined ? null : BigInt(tag), name, after };
  const kept = await saveTag(context.database, doerOf(context), saved, context.now);
  if ('problem' in kept) return reject('bad-request', kept.problem);
  if ('refused' in kept) return reject(kept.refused);
  return accept({ tag: kept.tagId.toString(), revision: kept.revision });
}

/** Takes one away, from everybody. */
export async function remove(
  context: Asking,
  { tag, after }: AskedFor<'remove-tag'>,
): Promise<Reply<RemovedTagReply>> {
  const asked = { tagId: BigInt(tag), after };
  const removed = await removeTag(context.database, doerOf(context), asked, context.now);
  return 'refused' in removed ? reject(removed.refused) : accept(removed);
}

/** Gives one member a tag. */
export async function give(context: Asking, asked: AskedFor<'tag-member'>): Promise<Reply<null>> {
  const { member, tag, reason, until = null } = asked;
  const { database, now } = context;
  const memberId = await findStoryMember(asDb(database), staffOf(context).brandId, member);
  if (memberId === null) return reject('not-found');
  const given = { tagId: BigInt(tag), memberId, reason, until };
  const refused = await giveTag(database, doerOf(context), given, now);
  if (refused === null) return accept(null);
  return 'problem' in refused ? reject('bad-request', refused.problem) : reject(refused.refused);
}

/** Takes it from one member. */
export async function take(context: Asking, asked: AskedFor<'untag-member'>): Promise<Reply<null>> {
  const { database, now } = context;
  const memberId = await findStoryMember(asDb(database), staffOf(context).brandId, asked.member);
  if (memberId === null) return reject('not-found');
  const refused = await takeTag(database, doerOf(context), { tagId: BigInt(asked.tag), memberId }, now);
  return refused === null ? accept(null) : reject(refused.refused);
}

/** Gives everybody on a list a tag. */
export async function giveList(context: Asking, asked: AskedFor<'tag-list'>): Promise<Reply<TagListReply>> {
  const { tag, csv, reason, until = null } = asked;
  const given = { tagId: BigInt(tag), csv, reason, until };
  const told = await giveTagToList(context.database, doerOf(context), given, context.now);
  if ('problem' in told) return reject('bad-request', told.problem);
  return 'refused' in told ? reject(told.refused) : accept(told);
}
