/*
 * Tags: what a brand has of them, and whom people gave them. A tag whose last day is over holds no more; its
 * row stays until it is given anew or taken away.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  deleteTag,
  findTags,
  findTagsOfMember,
  insertTag,
  lockTag,
  moveTags,
  renameTag,
  shareTag,
  tagKeys,
  tagOne,
  untagAll,
  untagOne,
} from './tags.store.queries';

export interface TagKey {
  brandId: number;
  tagId: bigint;
}

export interface TagRow {
  tagId: bigint;
  name: string;
  revision: number;
  members: number;
  savedAt: Instant;
  /** Null: nobody who is known. */
  by: string | null;
}

/** Tags of a brand before a number, the newest first, with how many carry each on a day. */
export async function readTags(
  db: Db,
  brandId: number,
  asked: { before: bigint; today: string; limit: number },
): Promise<TagRow[]> {
  const rows = await findTags.run({ brandId, ...asked }, db);
  return rows.map((row) => ({
    tagId: row.tag_id,
    name: row.name,
    revision: row.revision,
    members: row.members,
    savedAt: row.saved_at.getTime(),
    by: row.by,
  }));
}

/** Who names a tag, and when. */
export interface Naming {
  name: string;
  staffId: bigint;
  now: Instant;
}

/** Makes a tag; null: there is one of that name. */
export async function addTag(
  db: Db,
  brandId: number,
  { name, staffId, now }: Naming,
): Promise<bigint | null> {
  const [row] = await insertTag.run({ brandId, name, staffId, savedAt: isoInstant(now) }, db);
  return row?.tag_id ?? null;
}

/** Holds a tag until the end of the transaction, so that it is changed by one; null: there is none. */
export async function holdTag(db: Db, key: TagKey): Promise<{ name: string; revision: number } | null> {
  const [row] = await lockTag.run(key, db);
  return row ?? null;
}

/** Holds a tag while members are given it; null: there is none. */
export async function holdTagForGiving(db: Db, key: TagKey): Promise<{ name: string } | null> {
  const [row] = await shareTag.run(key, db);
  return row ?? null;
}

/** Its new revision; null: another one has that name. The caller holds the tag. */
export async function nameTag(db: Db, key: TagKey, { name, staffId, now }: Naming): Promise<number | null> {
  const [row] = await renameTag.run({ ...key, name, staffId, savedAt: isoInstant(now) }, db);
  return row?.revision ?? null;
}

/** Takes a tag away with everything that was tagged with it; how many carried it. */
export async function dropTag(db: Db, key: TagKey): Promise<number> {
  const [row] = await untagAll.run(key, db);
  await deleteTag.run(key, db);
  return row?.members ?? 0;
}

/** Why, by whom and until when a tag is given. */
export interface Tagging {
  reason: string;
  staffId: bigint;
  now: Instant;
  /** The last day on which it holds; null: it has no end. */
  until: string | null;
}

/** Gives one member a tag, anew where they carry it. */
export async function tagMember(
  db: Db,
  { brandId, tagId }: TagKey,
  memberId: bigint,
  { now, ...tagging }: Tagging,
): Promise<void> {
  await tagOne.run({ brandId, tagId, memberId, ...tagging, since: isoInstant(now) }, db);
}

/** Takes it from one member; null: they did not have it. */
export async function untagMember(
  db: Db,
  { brandId, tagId }: TagKey,
  memberId: bigint,
): Promise<{ source: string; reason: string } | null> {
  const [row] = await untagOne.run({ brandId, tagId, memberId }, db);
  return row === undefined ? null : { source: row.source, reason: row.reason };
}

/** What became of keys: how many were tagged or carried it, and the places of those that are nobody's. */
export interface TaggedKeys {
  tagged: number;
  known: number;
  /** From 0. */
  unknown: number[];
}

/** Gives members a tag by their keys, each once; who carries it on `today` stays as they are. */
export async function tagByKeys(
  db: Db,
  { brandId, tagId }: TagKey,
  memberKeys: string[],
  { today, now, ...tagging }: Tagging & { today: string },
): Promise<TaggedKeys> {
  const asked = { brandId, tagId, memberKeys, ...tagging, today, since: isoInstant(now) };
  const [row] = await tagKeys.run(asked, db);
  const { tagged = 0, found = 0, unknown = [] } = row ?? {};
  return { tagged, known: found - tagged, unknown: unknown.map((place) => place - 1) };
}

export interface MemberTag {
  tagId: bigint;
  name: string;
  source: 'hand' | 'list';
  reason: string;
  since: Instant;
  until: string | null;
  by: string | null;
}

/** What a member carries on a day, the latest first; null: also what holds no more. */
export async function readTagsOfMember(db: Db, memberId: bigint, today: string | null): Promise<MemberTag[]> {
  const rows = await findTagsOfMember.run({ memberId, today }, db);
  return rows.map((row) => ({
    tagId: row.tag_id,
    name: row.name,
    source: row.source === 'list' ? 'list' : 'hand',
    reason: row.reason,
    since: row.since.getTime(),
    until: row.until,
    by: row.by,
  }));
}

/** Tags of an account that is given up go over to the one that is kept. */
export async function moveTagsOf(db: Db, pair: { from: bigint; to: bigint }): Promise<void> {
  await moveTags.run({ memberId: pair.from, keptId: pair.to }, db);
}
