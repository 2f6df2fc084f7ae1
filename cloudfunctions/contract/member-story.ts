/**
 * One member in one column through time, and the tags that people gave them: what the function `audience` is
 * asked and tells about one member. For operators.
 */
import * as z from 'zod/mini';
import type { AudienceRule, RfmClass, Stage } from './audience';
import type { ConsentPurpose, Household } from './limits';
import { after, day, key, opaque, paragraph, reason, revision, rowId, text } from './shapes';

/** Parts of a story, one of which may be looked at alone. */
export const STORY_PARTS = [
  'buying',
  'coupons',
  'groups',
  'sharing',
  'levels',
  'account',
  'messages',
] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** Most lines of a list of member keys. */
export const MOST_TAGGED = 100_000;
/** Most of what a list names and nobody has that is told. */
export const MOST_UNKNOWN = 200;

/** The number of a tag. */
const tag = rowId;
/** Text of a list of member keys: 2 MB. */
const csv = paragraph(1, 2_000_000);

export const MEMBER_STORY_ACTIONS = [
  /** A page of what happened, newest first; `part` none: all of it. Every look is written down. */
  z.object({
    action: z.literal('show-story'),
    member: key,
    part: z.optional(z.enum(STORY_PARTS)),
    after: z.optional(opaque(1, 120)),
  }),
  z.object({ action: z.literal('list-tags'), after }),
  /** `tag` none: a further one. `after`: its revision that was seen. */
  z.object({
    action: z.literal('save-tag'),
    tag: z.optional(tag),
    name: text(1, 20),
    after: revision,
  }),
  /** With everything that was tagged with it. */
  z.object({ action: z.literal('remove-tag'), tag, after: revision }),
  /** By hand, one member. `until` none: it has no end; the day belongs to it. */
  z.object({ action: z.literal('tag-member'), member: key, tag, reason, until: z.optional(day) }),
  z.object({ action: z.literal('untag-member'), member: key, tag }),
  /** By a list: one member key a line, or a CSV with a column of member keys. */
  z.object({ action: z.literal('tag-list'), tag, csv, reason, until: z.optional(day) }),
] as const;

/** A tag that a member carries today. */
export interface CarriedTag {
  tag: string;
  name: string;
  /** By hand, or by a list. */
  source: 'hand' | 'list';
  reason: string;
  /** Who gave it. */
  by: string;
  since: string;
  /** The last day on which it holds; null: it has no end. */
  until: string | null;
}

/** Where a member stands, since when, and why: the reason of the last move, in words. */
export interface Standpoint<Kind> {
  is: Kind;
  since: string | null;
  why: string | null;
}

/** Who it is, masked, and how they stand now. */
export interface StoryMember {
  memberKey: string;
  name: string;
  phone: string | null;
  /** With whom they live; null: they did not tell. */
  household: Household | null;
  /** What they agreed to or withdrew; a purpose that nobody asked them about is null. */
  agreed: Record<'privacy' | ConsentPurpose, { granted: boolean; at: string } | null>;
  tags: CarriedTag[];
  /** Saved audiences that they fit now, of the latest fifty: tags by rule. */
  fits: { audience: string; name: string; rule: AudienceRule }[];
  /** Null: not counted yet, or nothing was bought. */
  class: Standpoint<RfmClass> | null;
  stage: Standpoint<Stage> | null;
}

/** One thing that happened. */
export interface StoryLine {
  /** Unique within a story. */
  id: string;
  at: string;
  part: StoryPart;
  title: string;
  /** Where, by what and why, in words. */
  detail: string;
  /** Money in fen or points, with a minus where it went back or away; null: neither. */
  amount: { asset: 'CNY' | 'POINT'; value: string } | null;
  /** The order it belongs to. */
  order: string | null;
}

export interface StoryReply {
  /** On the first page only. */
  member: StoryMember | null;
  lines: StoryLine[];
  next: string | null;
}

export interface TagLine {
  tag: string;
  name: string;
  revision: number;
  /** How many carry it today. */
  members: number;
  savedAt: string;
  /** Who saved it last. */
  by: string;
}
export interface TagsReply {
  tags: TagLine[];
  next: string | null;
}
export interface SavedTagReply {
  tag: string;
  revision: number;
}
export interface RemovedTagReply {
  /** How many carried it. */
  members: number;
}

export interface TagListReply {
  tagged: number;
  /** Who carried it already. */
  known: number;
  /** How many keys are nobody's. */
  missing: number;
  /** The first of those, with the line of each: at most `MOST_UNKNOWN`. */
  unknown: { line: number; key: string }[];
}
