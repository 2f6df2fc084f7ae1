/**
 * What the function `promotion` is asked and tells: templates of coupons with their versions, what they come
 * to at worst, issuing to a list, codes, putting mistakes right, who bears the cost. For operators. Amounts
 * are fen, as decimal strings in replies.
 */
import * as z from 'zod/mini';
import { ALLY_ACTIONS } from './ally';
import { CAMPAIGN_REQUESTS } from './campaign';
import { COMMUNITY_DESK_ACTIONS } from './community';
import type { CouponState, CouponTemplate, CouponView, TemplateState } from './coupon';
import { GROUP_DESK_ACTIONS } from './group-desk';
import { PARTNER_DESK_ACTIONS } from './partner-desk';
import { PAYOUT_DESK_ACTIONS, REFERRAL_DESK_ACTIONS } from './referral-desk';
import { TEAM_DESK_ACTIONS } from './referral-team-desk';
import { after, code, month, paragraph, reason, requestId, revision, rowId, text, version } from './shapes';

const templateId = code;
const id = rowId;
/** A batch of codes, as its maker calls it. */
const batch = code;

/** Text of a list: 2 MB. */
export const MOST_LIST_LETTERS = 2_000_000;
/** Codes made at once. */
export const MOST_CODES = 20_000;
const csv = paragraph(1, MOST_LIST_LETTERS);

export const promotionRequestSchema = z.discriminatedUnion('action', [
  /** `state` none: all of them. */
  z.object({
    action: z.literal('list-templates'),
    state: z.optional(z.enum(['draft', 'live', 'paused', 'ended'])),
    after,
  }),
  /** `version` none: the one that is issued now. */
  z.object({ action: z.literal('show-template'), template: templateId, version: z.optional(version) }),
  /** Problems of a draft; its card; the lowest price and the most it can cost. */
  z.object({ action: z.literal('check-template'), template: templateId, document: z.unknown() }),
  /** What the draft would have taken off what was bought in the last 30 days. */
  z.object({ action: z.literal('simulate-template'), document: z.unknown() }),
  /**
   * `after`: the version that whoever publishes has seen, 0: none. Above what one operator decides it becomes
   * a request, which another one answers.
   */
  z.object({
    action: z.literal('publish-template'),
    template: templateId,
    document: z.unknown(),
    after: revision,
  }),
  z.object({
    action: z.literal('move-template'),
    template: templateId,
    move: z.enum(['pause', 'resume', 'end']),
    reason,
  }),
  z.object({ action: z.literal('list-template-requests'), after }),
  z.object({ action: z.literal('show-template-request'), request: id }),
  /** Only by another operator than whoever asked. */
  z.object({
    action: z.literal('answer-template-request'),
    request: id,
    agree: z.boolean(),
    reason: paragraph(0, 200),
  }),
  /** CSV with a column `member_key` (or `会员号`), or `customer_id` as the import has it. */
  z.object({ action: z.literal('issue-to-list'), template: templateId, csv, requestId }),
  z.object({ action: z.literal('list-runs'), template: templateId, after }),
  z.object({ action: z.literal('show-run'), run: id }),
  /** Lets a run that stopped go on. */
  z.object({ action: z.literal('resume-run'), run: id }),
  z.object({ action: z.literal('list-run-misses'), run: id, after }),
  z.object({
    action: z.literal('make-codes'),
    template: templateId,
    batch,
    count: z.int().check(z.positive(), z.maximum(MOST_CODES)),
  }),
  /** CSV with a column `code` (or `兑换码`). */
  z.object({ action: z.literal('import-codes'), template: templateId, batch, csv }),
  z.object({ action: z.literal('list-code-batches'), template: templateId, after }),
  /** A page of CSV at a time; the first with its header. */
  z.object({ action: z.literal('export-codes'), template: templateId, batch, after }),
  /** Who has it, by version and state, and what each way of putting it right costs. `to`: replaced by it. */
  z.object({
    action: z.literal('show-holders'),
    template: templateId,
    version: z.optional(version),
    to: z.optional(templateId),
  }),
  /** `typed`: the template's code, typed once more. `to`: replaced by it; null: revoked. */
  z.object({
    action: z.literal('correct-coupons'),
    template: templateId,
    version: z.optional(version),
    to: z.nullable(templateId),
    reason,
    typed: text(0, 40),
    requestId,
  }),
  z.object({ action: z.literal('show-bearers'), month, after }),
  z.object({ action: z.literal('export-bearers'), month, after }),
  z.object({ action: z.literal('list-offline-losses'), month, after }),
  z.object({ action: z.literal('show-template-results'), template: templateId, after }),
  ...CAMPAIGN_REQUESTS,
  ...GROUP_DESK_ACTIONS,
  ...COMMUNITY_DESK_ACTIONS,
  ...PAYOUT_DESK_ACTIONS,
  ...REFERRAL_DESK_ACTIONS,
  ...PARTNER_DESK_ACTIONS,
  ...TEAM_DESK_ACTIONS,
  ...ALLY_ACTIONS,
]);
export type PromotionRequest = z.infer<typeof promotionRequestSchema>;
export type PromotionAction = PromotionRequest['action'];

/** Moves of a template by hand. */
export type TemplateMove = Extract<PromotionRequest, { action: 'move-template' }>['move'];

/** The card, as a member sees it, before anybody has it. */
export type TemplateCard = Pick<CouponView, 'name' | 'figure' | 'condition' | 'where' | 'when' | 'rules'>;

export interface TemplateLine {
  template: string;
  state: TemplateState;
  version: number;
  name: string;
  figure: string;
  condition: string;
  by: CouponTemplate['issue']['by'];
  issued: string;
  /** Null: as many as are wanted. */
  stock: string | null;
  spentFen: string;
  /** Null: no limit. */
  budgetFen: string | null;
  /** A version waits for a second operator. */
  isAsked: boolean;
}
export interface TemplatesReply {
  templates: TemplateLine[];
  next: string | null;
}
export interface TemplateReply {
  template: string;
  state: TemplateState;
  /** The one that is issued now. */
  latest: number;
  /** The one that is shown. */
  version: number;
  publishedAt: string;
  document: CouponTemplate;
  card: TemplateCard;
  issued: string;
  stock: string | null;
  spentFen: string;
  budgetFen: string | null;
  /** A limited drop runs: what it promises cannot change. */
  isDropOn: boolean;
  versions: { version: number; publishedAt: string }[];
  moves: TemplateMove[];
}

/** A cart in which a coupon takes the price furthest down. */
export interface LowestPrice {
  product: string;
  name: string;
  quantity: number;
  /** Empty: everywhere. */
  storeName: string;
  tierName: string;
  listFen: string;
  payableFen: string;
  /** What is paid of the list price. Basis points, rounded down. */
  shareBp: number;
  /** What takes it down: the coupon and what it stacks with. */
  why: string[];
}
/** What a second operator is asked for. */
export const WHY_ASK = ['low-price', 'high-cost', 'no-limit', 'free-without-limit'] as const;
export type WhyAsk = (typeof WHY_ASK)[number];

/** What a template comes to at worst. */
export interface WorstCase {
  /** With nothing else; null: no item of the menu can be had with it. */
  alone: LowestPrice | null;
  /** With whatever it stacks with in the price book in force. */
  together: LowestPrice | null;
  /** One use at most; null: no limit. */
  mostOffFen: string | null;
  /** All of them; null: no limit. */
  mostCostFen: string | null;
  /** Empty: one operator decides. */
  asks: WhyAsk[];
}
export interface TemplateCheckReply {
  problems: { path: string; message: string }[];
  /** Null while there are problems. */
  card: TemplateCard | null;
  worst: WorstCase | null;
}
export type PublishedTemplateReply =
  { outcome: 'published'; version: number } | { outcome: 'asked'; request: string; asks: WhyAsk[] };

export interface TemplateRequestLine {
  request: string;
  template: string;
  version: number;
  name: string;
  state: 'open' | 'approved' | 'declined' | 'overtaken';
  askedBy: string;
  askedAt: string;
  answeredBy: string | null;
  answeredAt: string | null;
  reason: string | null;
  worst: WorstCase;
  /** Whoever looks did not ask for it. */
  mayAnswer: boolean;
}
export interface TemplateRequestsReply {
  requests: TemplateRequestLine[];
  next: string | null;
}
export interface TemplateRequestReply extends TemplateRequestLine {
  document: CouponTemplate;
  card: TemplateCard;
}

export const RUN_KINDS = ['list', 'replace', 'revoke'] as const;
export type RunKind = (typeof RUN_KINDS)[number];
/** Why a run cannot go on. */
export const RUN_STOPPED = ['unknown', 'not-live', 'not-begun', 'over', 'none-left'] as const;
export type RunStopped = (typeof RUN_STOPPED)[number];

/** Coupons for many members, or of many. */
export interface CouponRunReply {
  run: string;
  kind: RunKind;
  template: string;
  to: string | null;
  /** `filling`: its list is still being told. */
  state: 'filling' | 'running' | 'stopped' | 'done';
  stoppedWhy: RunStopped | null;
  total: string;
  done: string;
  given: string;
  twice: string;
  missed: string;
  reason: string | null;
  startedBy: string | null;
  startedAt: string;
  endedAt: string | null;
}
export interface CouponRunsReply {
  runs: CouponRunReply[];
  next: string | null;
}
/** Why somebody of a list got none. */
export const RUN_MISSES = ['unknown-member', 'closed', 'none-left'] as const;
export type RunMiss = (typeof RUN_MISSES)[number];
export interface RunMissesReply {
  misses: { row: string; memberKey: string; why: RunMiss }[];
  next: string | null;
}

export interface CodesReply {
  made: string;
  /** Of an import: those that stand in it twice, or are known already. */
  twice: string;
  /** Of an import: the lines that hold no code, the first of them. */
  wrong: { row: number; text: string }[];
}
export interface CodeBatchesReply {
  batches: { batch: string; codes: string; claimed: string }[];
  next: string | null;
}
export interface CsvPageReply {
  csv: string;
  next: string | null;
}

export interface HoldersReply {
  versions: { version: number; count: string; state: CouponState }[];
  /** What may still be used. */
  usable: string;
  /** Uses that are left of them. */
  usesLeft: string;
  /** Held by orders that are not paid yet: they finish as they are. */
  held: string;
  honour: { mostFen: string | null };
  /** Null: no other template was named, or nobody has such a one. */
  replace: { template: string; name: string; mostFen: string | null; left: string | null } | null;
}

export interface BearerLine {
  store: string;
  storeName: string;
  template: string;
  name: string;
  version: number;
  uses: string;
  /** Taken off, without what went back. */
  offFen: string;
  brandFen: string;
  storeFen: string;
  partnerFen: string;
  /** Empty: none. */
  partner: string;
}
export interface BearersReply {
  month: string;
  lines: BearerLine[];
  /** Of the whole month. */
  total: { uses: string; offFen: string; brandFen: string; storeFen: string; partnerFen: string };
  next: string | null;
}

/** A coupon that a till took without network, and that was not usable: a loss of the brand. */
export interface OfflineLossLine {
  day: string;
  store: string;
  storeName: string;
  /** What this store lost on this day in all, without what was given back. */
  dayFen: string;
  receipt: string;
  /** The POS's own name of whoever took it; null: it named nobody. */
  clerk: string | null;
  soldAt: string;
  /** Whose it is, and what it is called; null: its code was nobody's. */
  member: string | null;
  name: string | null;
  offFen: string;
  why: string;
  /** Nothing is left of its sale. */
  isGivenBack: boolean;
  /** Of one that was used or held before: where. */
  usedAt: { storeName: string; at: string } | null;
}
export interface OfflineLossesReply {
  month: string;
  losses: OfflineLossLine[];
  /** Of the whole month, without what was given back. */
  total: { losses: string; offFen: string };
  next: string | null;
}

export interface TemplateResultsReply {
  issued: string;
  states: { state: CouponState; count: string }[];
  uses: string;
  offFen: string;
  /** What orders with it came to, after refunds or not: as they were paid. */
  salesFen: string;
  orders: string;
  stores: { store: string; storeName: string; uses: string; offFen: string; salesFen: string }[];
  next: string | null;
}

/** A draft against sales that were made without it. Days YYYY-MM-DD, `to` exclusive. */
export interface SimulationReply {
  from: string;
  to: string;
  /** So many members were looked at. */
  members: number;
  sales: number;
  paidFen: string;
  /** Of these sales it would have lowered so many, which were paid so much, by so much. */
  would: number;
  wouldPaidFen: string;
  offFen: string;
}
