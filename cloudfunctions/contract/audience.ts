/**
 * Members chosen by what they do: conditions, the matrix of recency, frequency and money, stages of life, and
 * what the function `audience` is asked and tells about them. For operators. Amounts are fen, as decimal
 * strings in replies; days are YYYY-MM-DD in the brand's zone.
 */
import * as z from 'zod/mini';
import { HOUSEHOLDS } from './limits';
import { after, INT4, key, revision, rowId, text, whole } from './shapes';

/**
 * How far somebody has come with the brand: knows it, looks around, has bought, has bought again, recommends
 * it.
 */
export const STAGES = ['aware', 'interested', 'bought', 'repeated', 'recommends'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Classes of whoever has bought: by whether they came lately, often, and spent much. `valued` all three,
 * `promising` lately and much, `slipping` often and much, `losing` much only, `loyal` lately and often,
 * `fresh` lately only, `fading` often only, `lost` none of them.
 */
export const RFM_CLASSES = [
  'valued',
  'promising',
  'slipping',
  'losing',
  'loyal',
  'fresh',
  'fading',
  'lost',
] as const;
export type RfmClass = (typeof RFM_CLASSES)[number];

/** Over which days orders and money are counted: all of them, or the last so many. */
export const SPANS = ['ever', '365', '90'] as const;
export type Span = (typeof SPANS)[number];

/** Days that a condition may name: ten years. */
export const MOST_DAYS = 3650;
const days = z.int().check(z.positive(), z.maximum(MOST_DAYS));
const count = z.int().check(z.nonnegative(), z.maximum(INT4));
const some = <Item extends z.ZodMiniType>(item: Item, most: number) =>
  z.array(item).check(z.minLength(1), z.maxLength(most));

/** At least one end of a range. */
const range = z.refine<{ least: unknown; most: unknown }>(
  ({ least, most }) => least !== null || most !== null,
  { error: '请至少填写一端' },
);

/** One condition; `by` names it. Ends of ranges belong to them; null: no end. */
export const conditionSchema = z.discriminatedUnion('by', [
  /** Bought something within the last so many days, today with them. */
  z.object({ by: z.literal('came'), within: days }),
  /** Has bought before, and not within the last so many days. */
  z.object({ by: z.literal('absent'), days }),
  /** Orders of which something is left. */
  z
    .object({
      by: z.literal('orders'),
      span: z.enum(SPANS),
      least: z.nullable(count),
      most: z.nullable(count),
    })
    .check(range),
  /** What is left of what was paid, in fen. */
  z
    .object({
      by: z.literal('spent'),
      span: z.enum(SPANS),
      least: z.nullable(whole),
      most: z.nullable(whole),
    })
    .check(range),
  /** Codes of levels. */
  z.object({ by: z.literal('level'), of: some(key, 20) }),
  /** Joined at least, at most, so many days ago. */
  z
    .object({
      by: z.literal('joined'),
      least: z.nullable(z.int().check(z.nonnegative(), z.maximum(MOST_DAYS))),
      most: z.nullable(days),
    })
    .check(range),
  z.object({ by: z.literal('birthday'), month: z.enum(['this', 'next']) }),
  /** With whom they live, of whoever told it. */
  z.object({ by: z.literal('household'), of: some(z.enum(HOUSEHOLDS), HOUSEHOLDS.length) }),
  /** Agreed to messages about offers. */
  z.object({ by: z.literal('agreed') }),
  z.object({ by: z.literal('class'), of: some(z.enum(RFM_CLASSES), RFM_CLASSES.length) }),
  z.object({ by: z.literal('stage'), of: some(z.enum(STAGES), STAGES.length) }),
  /** Where most of their orders were. */
  z.object({ by: z.literal('store'), of: some(key, 50) }),
  /** Carry any of these tags, or none of them. */
  z.object({ by: z.literal('tag'), has: z.boolean(), of: some(rowId, 20) }),
]);
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionKind = Condition['by'];

const onceEach = z.refine<{ all: Condition[] }>(
  ({ all }) => new Set(all.map((one) => nameOf(one))).size === all.length,
  { error: '同一条件只能出现一次' },
);
/** What a condition says once: by span and by having or not having, where it has one. */
const nameOf = (condition: Condition): string =>
  'span' in condition
    ? `${condition.by}/${condition.span}`
    : condition.by === 'tag'
      ? `tag/${condition.has}`
      : condition.by;

/** All of its conditions hold. */
export const audienceRuleSchema = z
  .object({ all: z.array(conditionSchema).check(z.minLength(1), z.maxLength(16)) })
  .check(onceEach);
export type AudienceRule = z.infer<typeof audienceRuleSchema>;

/** Four edges, each above the one before; they make five scores. */
export const EDGES = 4;
const edges = (item: typeof days | typeof count) =>
  z.array(item).check(
    z.length(EDGES),
    z.refine<number[]>((all) => all.every((edge, at) => at === 0 || edge > (all[at - 1] ?? edge)), {
      error: '四个分界必须从小到大',
    }),
  );
/**
 * Where scores of 1 to 5 part. Recency: at most `recencyDays[0]` days since the last order is 5, beyond all
 * of them 1. Orders and money of the last 365 days: below `orders[0]` is 1, from `orders[3]` on 5.
 */
export const rfmEdgesSchema = z.object({
  recencyDays: edges(days),
  orders: edges(z.int().check(z.positive(), z.maximum(INT4))),
  spentFen: edges(z.int().check(z.positive(), z.maximum(INT4))),
});
export type RfmEdges = z.infer<typeof rfmEdgesSchema>;

/** The number of an audience that was saved. */
const id = rowId;

export const AUDIENCE_ACTIONS = [
  /** How many members there are, by class and by stage. */
  z.object({ action: z.literal('show-people') }),
  /** How many fit, now. */
  z.object({ action: z.literal('count-audience'), rule: audienceRuleSchema }),
  /** Who fits, masked. Every look is written down. */
  z.object({ action: z.literal('list-audience'), rule: audienceRuleSchema, after }),
  /** A part of the list as CSV; written down. */
  z.object({ action: z.literal('export-audience'), rule: audienceRuleSchema, after }),
  z.object({ action: z.literal('list-audiences'), after }),
  /** `audience` none: a further one. `after`: its revision that was seen. */
  z.object({
    action: z.literal('save-audience'),
    audience: z.optional(id),
    name: text(1, 30),
    rule: audienceRuleSchema,
    after: revision,
  }),
  z.object({ action: z.literal('remove-audience'), audience: id, after: revision }),
  /** How two of them overlap. */
  z.object({ action: z.literal('compare-audiences'), one: id, other: id }),
  z.object({ action: z.literal('list-rfm-versions') }),
  /** `after`: the version that was seen; 0: none was published yet. In force at once. */
  z.object({ action: z.literal('publish-rfm'), edges: rfmEdgesSchema, after: revision }),
] as const;

/** How many, and what they bought. */
export interface Crowd {
  members: number;
  /** What is left of what they paid, ever. */
  spentFen: string;
}

export interface PeopleReply {
  /** The day that the figures stand for. */
  asOf: string;
  /** Whoever has joined or bought. */
  members: number;
  /** Of them: whoever has an order of which something is left. */
  buyers: number;
  rfm: {
    /** 0: the product's own edges. */
    version: number;
    edges: RfmEdges;
    /** Cells with somebody in them, by score of recency and of orders. */
    cells: (Crowd & { recency: number; orders: number })[];
    /** Every class, in the order of RFM_CLASSES. */
    classes: (Crowd & { class: RfmClass })[];
  };
  /** Every stage, in its order; how many came into it and left it in the last 30 days. */
  stages: (Crowd & { stage: Stage; came: number; left: number })[];
}

export interface AudienceCountReply extends Crowd {
  asOf: string;
  /** Of them: whoever agreed to messages about offers. */
  agreed: number;
}

/** A member of an audience, masked. */
export interface AudienceMember {
  memberKey: string;
  name: string;
  phone: string | null;
  /** The name of the level. */
  tier: string;
  /** The day of the last order of which something is left. */
  lastDay: string | null;
  orders: number;
  spentFen: string;
  class: RfmClass | null;
  stage: Stage;
}
export interface AudienceMembersReply {
  members: AudienceMember[];
  next: string | null;
}

export interface SavedAudience {
  audience: string;
  name: string;
  rule: AudienceRule;
  revision: number;
  savedAt: string;
  /** Who saved it last. */
  by: string;
}
export interface AudiencesReply {
  audiences: SavedAudience[];
  next: string | null;
}
export interface SavedAudienceReply {
  audience: string;
  revision: number;
}

export interface AudienceComparisonReply {
  asOf: string;
  one: Crowd;
  other: Crowd;
  both: Crowd;
}

export interface RfmVersionsReply {
  /** Newest first. Version 0, the product's own, is always there. */
  versions: { version: number; edges: RfmEdges; publishedAt: string | null; by: string | null }[];
}
