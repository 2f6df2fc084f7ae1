/**
 * What a brand does by itself when something happens to a member, but for a control group: a flow is a list
 * of cards. What the function `audience` is asked and tells about flows. For operators. Shares are hundredths
 * of a percent (`Bp`); amounts are fen, as decimal strings in replies; days are YYYY-MM-DD in the brand's
 * zone.
 */
import * as z from 'zod/mini';
import { audienceRuleSchema, RFM_CLASSES, STAGES } from './audience';
import {
  MESSAGE_BODY_LENGTH,
  MESSAGE_CHANNELS,
  MESSAGE_TARGETS,
  MESSAGE_TITLE_LENGTH,
} from './message-limits';
import { after, code, INT4, paragraph, requestId, revision, rowId, text } from './shapes';
import { CONTROL_BP, WINDOW_DAYS, type TrialArm, type TrialVerdict } from './trial';

const days = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const share = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

/** What starts a flow for a member; `on` names it. */
export const triggerSchema = z.discriminatedUnion('on', [
  /** Everybody of an audience, once, when the flow begins. */
  z.object({ on: z.literal('audience'), rule: audienceRuleSchema }),
  z.object({ on: z.literal('joined') }),
  /** An order of which something is left, counted. */
  z.object({ on: z.literal('ordered') }),
  /** Came into one of these stages, or classes. */
  z.object({ on: z.literal('stage'), of: z.array(z.enum(STAGES)).check(z.minLength(1), z.maxLength(5)) }),
  z.object({
    on: z.literal('class'),
    of: z.array(z.enum(RFM_CLASSES)).check(z.minLength(1), z.maxLength(8)),
  }),
  /** The last order was so many days ago, today. */
  z.object({ on: z.literal('absent'), days: days(1, 365) }),
  /** So many days before the birthday; 0: on it. */
  z.object({ on: z.literal('birthday'), before: days(0, 30) }),
  /** A coupon ends in so many days and was not used. */
  z.object({ on: z.literal('coupon-ends'), before: days(1, 30) }),
]);
export type Trigger = z.infer<typeof triggerSchema>;
export type TriggerKind = Trigger['on'];

const card = [
  z.object({ do: z.literal('wait'), hours: z.int().check(z.minimum(1), z.maximum(24 * 90)) }),
  /** Whoever does not fit leaves. */
  z.object({ do: z.literal('filter'), rule: audienceRuleSchema }),
  z.object({ do: z.literal('coupon'), template: code }),
  z.object({ do: z.literal('points'), points: z.int().check(z.positive(), z.maximum(100_000)) }),
  z.object({
    do: z.literal('message'),
    /** In the order in which they are tried. */
    channels: z.array(z.enum(MESSAGE_CHANNELS)).check(
      z.minLength(1),
      z.maxLength(3),
      z.refine<string[]>((all) => new Set(all).size === all.length, { error: '同一渠道只能选一次' }),
    ),
    title: text(1, MESSAGE_TITLE_LENGTH),
    body: paragraph(1, MESSAGE_BODY_LENGTH),
    opens: z.nullable(z.enum(MESSAGE_TARGETS)),
    /** Cards on home, hints and lines on receipts are shown so many days. */
    shownDays: days(1, 30),
  }),
  /** For the staff of the store where the member is most often. */
  z.object({ do: z.literal('task'), words: text(2, 60), withinDays: days(1, 30) }),
] as const;
const plainCardSchema = z.discriminatedUnion('do', [...card]);
export type PlainCard = z.infer<typeof plainCardSchema>;

const waySchema = z.array(plainCardSchema).check(z.maxLength(6));
const splitSchema = z.object({
  do: z.literal('split'),
  /** By chance, or by whether they fit. */
  by: z.discriminatedUnion('is', [
    z.object({ is: z.literal('chance'), yesBp: share(100, 9900) }),
    z.object({ is: z.literal('rule'), rule: audienceRuleSchema }),
  ]),
  yes: waySchema,
  no: waySchema,
});
const cardSchema = z.discriminatedUnion('do', [...card, splitSchema]);
export type Card = z.infer<typeof cardSchema>;
export type Split = z.infer<typeof splitSchema>;

/** What somebody gets; the others only lead there. */
const ACTIONS: readonly Card['do'][] = ['coupon', 'points', 'message', 'task'];
export const isAction = (one: Card): boolean => ACTIONS.includes(one.do);

/** Every card with its place: as listed, both ways of a split after it. */
export const placesOf = (cards: readonly Card[]): Card[] =>
  cards.flatMap((one) => (one.do === 'split' ? [one, ...one.yes, ...one.no] : [one]));

const mistakes: readonly [string, (cards: readonly Card[]) => boolean][] = [
  ['只能有一处分流', (cards) => cards.filter((one) => one.do === 'split').length <= 1],
  ['至少要有一个动作：送券、送积分、发消息或门店任务', (cards) => placesOf(cards).some(isAction)],
];

export const flowPlanSchema = z.object({
  trigger: triggerSchema,
  /** Whether a member goes through it once, or with each event. */
  again: z.enum(['never', 'each']),
  cards: z
    .array(cardSchema)
    .check(
      z.minLength(1),
      z.maxLength(10),
      ...mistakes.map(([error, isRight]) => z.refine<Card[]>(isRight, { error })),
    ),
  controlBp: share(CONTROL_BP.least, CONTROL_BP.most),
  /** Orders are counted so many days after somebody was drawn. */
  windowDays: days(WINDOW_DAYS.least, WINDOW_DAYS.most),
  /** The result counts whoever was drawn in the first so many days. */
  countedDays: days(1, 90),
  /** At most so much for coupons and points, at their worst; fen. */
  budgetFen: z.int().check(z.positive(), z.maximum(INT4)),
  /** What could not be given for so many hours is not given any more. */
  staleHours: z.int().check(z.minimum(1), z.maximum(24 * 14)),
});
export type FlowPlan = z.infer<typeof flowPlanSchema>;

export const FLOW_ACTIONS = [
  z.object({ action: z.literal('list-flows'), after }),
  z.object({ action: z.literal('show-flow'), flow: rowId }),
  /** `flow` none: a further one. `after`: its revision that was seen. */
  z.object({
    action: z.literal('save-flow'),
    flow: z.optional(rowId),
    name: text(1, 30),
    plan: flowPlanSchema,
    after: revision,
  }),
  /** What it would be, before it begins. Nothing is kept. */
  z.object({ action: z.literal('check-flow'), plan: flowPlanSchema }),
  /** Its draft as it was seen becomes a version; whoever is in an older one goes on there. */
  z.object({ action: z.literal('start-flow'), flow: rowId, after: revision, requestId }),
  /** Nobody enters and nothing is given, until it goes on. */
  z.object({ action: z.literal('pause-flow'), flow: rowId, after: revision }),
  z.object({ action: z.literal('resume-flow'), flow: rowId, after: revision }),
  /** Nobody enters any more; whoever is in it leaves. */
  z.object({ action: z.literal('end-flow'), flow: rowId, after: revision }),
] as const;

export type FlowState = 'draft' | 'running' | 'paused' | 'ended';

/** Why somebody left a flow before they got what it gives, or the rest of it. */
export const LEFT_WHY = [
  /** At a filter. */
  'filtered',
  /** They bought something, or fit no longer, before the next card came. */
  'ordered',
  'changed',
  'no-consent',
  'muted',
  'no-channel',
  'cap',
  'quiet-hours',
  'stale',
  'budget',
  'no-stock',
  'over',
  'no-store',
  'closed-account',
  'ended',
] as const;
export type LeftWhy = (typeof LEFT_WHY)[number];

/** `enrolled` = `control` + `held` + `sent` + `dropped` + `waiting`, at any time. */
export interface FlowNumbers {
  enrolled: number;
  control: number;
  /** Of the brand's own control group. */
  held: number;
  /** Whoever got at least something. */
  sent: number;
  dropped: number;
  waiting: number;
}

/** What happened at one card, by its place. */
export interface CardNumbers {
  /** Whoever came to it. */
  reached: number;
  /** Whoever is to come by it next. */
  waiting: number;
  /** Whoever left there, and why. */
  left: { why: LeftWhy; members: number }[];
}

export interface FlowResult {
  asOf: string;
  /** Whether nothing changes any more. */
  final: boolean;
  treated: TrialArm;
  control: TrialArm;
  /** What coupons took off, and points that were given, by their value. */
  costFen: string;
  verdict: TrialVerdict;
}

export interface FlowRow {
  flow: string;
  name: string;
  state: FlowState;
  revision: number;
  /** 0: none began. */
  version: number;
  savedAt: string;
  by: string;
  trigger: Trigger;
  numbers: FlowNumbers;
}
export interface FlowsReply {
  flows: FlowRow[];
  next: string | null;
}

/** A version that began. */
export interface FlowVersion {
  version: number;
  plan: FlowPlan;
  startedAt: string;
  by: string;
  spentFen: string;
  numbers: FlowNumbers;
  /** By place of their cards (`placesOf`). */
  cards: CardNumbers[];
  /** The day on which the result is told. */
  resultOn: string;
  result: FlowResult | null;
}
export interface FlowReply extends FlowRow {
  plan: FlowPlan;
  /** Newest first, at most ten. */
  versions: FlowVersion[];
  /** Names of the coupons that plans speak of. */
  coupons: { template: string; name: string }[];
}

export interface FlowCheckReply {
  asOf: string;
  /**
   * The last 30 days again, by a look at some members: how many events would have started it, how many of
   * them passed every filter with consent, and of those how many got what it gives. Null: it cannot be asked
   * of the past.
   */
  past: {
    from: string;
    to: string;
    started: number;
    passed: number;
    treated: number;
    control: number;
    held: number;
    /** Messages that quiet hours would have put off; null: not known of events within a day. */
    putOff: number | null;
    /** How many of the members who passed came within the window by themselves. */
    cameBp: number;
  } | null;
  /** The most that such 30 days can cost, and how much of the budget that is at most; null: no bound. */
  mostFen: string | null;
  /** The least difference that could be seen after so many days of such entries. */
  visible: { days: number; treated: number; control: number; bp: number }[];
  /** Why it cannot begin, in words. */
  problems: string[];
}
export interface SavedFlowReply {
  flow: string;
  revision: number;
}
