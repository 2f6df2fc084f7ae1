/**
 * One member in one column through time, and the tags that people gave them: what the function `audience` is
 * asked and tells about one member. For operators.
 */
import * as z from 'zod/mini';
import { after, day, key, paragraph, reason, revision, rowId, text } from './shapes';

/** The number of a tag. */
const tag = rowId;
/** Text of a list of member keys: 2 MB. */
const csv = paragraph(1, 2_000_000);

export const MEMBER_STORY_ACTIONS = [
  /** A page of what happened, newest first. Every look is written down. */
  z.object({ action: z.literal('show-story'), member: key, after }),
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
