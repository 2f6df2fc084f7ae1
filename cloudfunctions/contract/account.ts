/**
 * What the function `account` is asked and tells: signing in, joining, and the member's rights over their
 * data. Instants ISO 8601 with offset; days YYYY-MM-DD in the brand's zone; points decimal strings.
 */
import * as z from 'zod/mini';
import { CONSENT_PURPOSES, HOUSEHOLDS, type ConsentPurpose, type Household } from './limits';
import { messageActions } from './messages';
import type { AfterSaleView, OrderState, RefundView } from './order';
import type { PartnerApplication } from './partner';
import type { WithdrawalFacts } from './withdrawal';
import { after, opaque, whole } from './shapes';

/** MM-DD; 29 February is a birthday. The year is nobody's business. */
const birthday = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isDayOfYear));
const wechatCode = opaque(1, 200);
const version = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One call of the function `account`. */
export const accountRequestSchema = z.discriminatedUnion('action', [
  /** The code of `wx.login`. Answers a member's session, or a visitor's, who may only look and join. */
  z.object({ action: z.literal('sign-in-wechat'), code: wechatCode }),
  /** Demo mode only: a visitor whom nobody knows yet. */
  z.object({ action: z.literal('sign-in-demo-visitor') }),
  /**
   * Joins, with a visitor's session or that of a member who has not joined. Joining again changes nothing.
   */
  z.object({
    action: z.literal('join'),
    privacyVersion: version,
    marketing: z.boolean(),
    personalisation: z.boolean(),
  }),
  z.object({ action: z.literal('show-me') }),
  z.object({ action: z.literal('accept-privacy'), privacyVersion: version }),
  z.object({ action: z.literal('set-consent'), purpose: z.enum(CONSENT_PURPOSES), granted: z.boolean() }),
  z.object({ action: z.literal('save-name'), name: z.string().check(z.maxLength(80)) }),
  z.object({ action: z.literal('save-birthday'), birthday }),
  /** Null: takes back what was told. */
  z.object({ action: z.literal('save-household'), household: z.nullable(z.enum(HOUSEHOLDS)) }),
  /** The code of `<button open-type="getPhoneNumber">`. */
  z.object({ action: z.literal('bind-phone'), code: wechatCode }),
  z.object({ action: z.literal('remove-phone') }),
  /** What the device needs to show the member code for a day without network. */
  z.object({ action: z.literal('show-code-keys') }),
  /** A page of everything that is kept about the member. `after`: the cursor of the page before. */
  z.object({ action: z.literal('export-data'), after }),
  /** What closing the account takes away. */
  z.object({ action: z.literal('preview-closing') }),
  /**
   * Closes the account; `redeemablePoints` as the member saw them, so that nobody loses more than they were
   * told. `commissionFen`: commission that they give up, available and not yet; missing: none.
   */
  z.object({
    action: z.literal('close-account'),
    redeemablePoints: whole,
    commissionFen: z.optional(whole),
  }),
  /** Ends this session: whoever has its token is nobody any more. */
  z.object({ action: z.literal('end-session') }),
  /** Ends every session of the member, on every device, this one too. */
  z.object({ action: z.literal('end-sessions') }),
  ...messageActions,
]);
export type AccountRequest = z.infer<typeof accountRequestSchema>;

function isDayOfYear(monthAndDay: string): boolean {
  const leapYear = new Date(`2024-${monthAndDay}T00:00:00Z`);
  return !Number.isNaN(leapYear.getTime()) && leapYear.toISOString().slice(5, 10) === monthAndDay;
}

/** Answer of sign-in-wechat, sign-in-demo-visitor and join. */
export interface SessionReply {
  /** Sent back with every call. */
  session: string;
  expiresAt: string;
  /** A visitor is nobody's member yet: only `show-brand` and `join` answer. */
  who: 'member' | 'visitor';
}

export interface JoinReply extends SessionReply {
  /** Points of the welcome gift; null: the programme has none, or this identity had it before. */
  welcomePoints: string | null;
}

export interface MeReply {
  brand: { key: string; name: string };
  /** Empty until the member says what they want to be called. */
  name: string;
  joinedAt: string | null;
  /** 138****5678 */
  phone: string | null;
  /** Somebody else has proven the number that was here. */
  isPhoneLost: boolean;
  /** `changeableFrom`: the first day on which it may be changed again; null: today. */
  birthday: { day: string; changeableFrom: string | null } | null;
  /** Null: not told. */
  household: Household | null;
  privacy: { accepted: string | null; current: string };
  consents: Record<ConsentPurpose, { granted: boolean; at: string | null }>;
  /** How this member signs in: "wechat", "demo", "import". */
  identities: string[];
  /** What is under way: orders, and groups that are forming. More than `MOST_COUNTED` is one more. */
  counts: { unpaid: number; open: number; refunds: number; groups: number };
  /** Messages that were not read, counted as the others are. */
  unreadMessages: number;
  /** The store of the last order that was paid, and its phone; null: none, or it tells no phone. */
  contact: { store: string; phone: string } | null;
}

/** Keys of the member code (contract/member-code.ts) for today and tomorrow. */
export interface CodeKeysReply {
  handle: string;
  /** The server's clock when it answered: the device reckons its own error from it. */
  serverTime: string;
  utcOffsetMinutes: number;
  keys: { day: string; key: string }[];
}

/** A part of everything that is kept about a member, in the words of this page. */
export interface ExportReply {
  /** On the first page only. */
  about: ExportedAbout | null;
  /** The ledger, orders, photos of requests, withdrawals, messages, behaviour; each newest first. */
  entries: ExportedEntry[];
  next: string | null;
}
export interface ExportedAbout {
  exportedAt: string;
  brand: string;
  memberKey: string;
  joinedAt: string | null;
  name: string;
  phone: string | null;
  birthday: string | null;
  household: Household | null;
  identities: { kind: string; identity: string }[];
  consents: { purpose: string; version: string; granted: boolean; at: string }[];
  balances: { redeemable: string; pending: string; debt: string; qualifying: string };
  tier: string;
  /** What they wrote when they applied as a partner last; null: they never did, or it is erased. */
  partner: PartnerApplication | null;
  /** Tags that the brand gave them, also those that hold no more. */
  tags: { name: string; source: 'hand' | 'list'; reason: string; since: string; until: string | null }[];
  /** What they mute of messages, and how many a week they chose; null: none. */
  messageChoices: { muted: string[]; weekMost: number | null };
  /** How many behaviour events are kept; their content is on the pages that follow the entries. */
  behaviourEvents: number;
}
export type ExportedEntry =
  | { kind: 'ledger'; at: string; title: string; store: string | null; points: string; qualifying: string }
  | ExportedOrder
  /** Sent with a request for a refund. */
  | { kind: 'photo'; at: string; order: string; request: string; type: string; base64: string }
  | ExportedWithdrawal
  | ExportedMessage
  | { kind: 'behaviour'; at: string; name: string; page: string | null; channel: string | null };
/** A message about offers; `state`: what became of it. */
export interface ExportedMessage {
  kind: 'message';
  at: string;
  channel: string;
  title: string;
  body: string;
  why: string;
  source: string;
  state: string;
  readAt: string | null;
}
/** Commission that was taken out; `at`: when it was asked for. */
export interface ExportedWithdrawal extends WithdrawalFacts {
  kind: 'withdrawal';
  at: string;
  points: string | null;
  coupon: string | null;
  endedAt: string | null;
}
/** An order with what was written on it; `at`: when it was made. */
export interface ExportedOrder {
  kind: 'order';
  at: string;
  order: string;
  store: string;
  state: OrderState;
  place: string;
  channel: string;
  pickupNo: string | null;
  paidAt: string | null;
  completedAt: string | null;
  closedAt: string | null;
  remark: string;
  /** `text`: on the cup. `points`: used for the line. */
  lines: {
    name: string;
    optionsText: string;
    text: string;
    quantity: number;
    listFen: string;
    netFen: string;
    points: string;
  }[];
  listFen: string;
  payableFen: string;
  pointsUsed: string;
  refundedFen: string;
  pointsReturned: string;
  refunds: RefundView[];
  requests: AfterSaleView[];
}

export interface ClosingReply {
  redeemablePoints: string;
  pendingPoints: string;
  debtPoints: string;
  qualifyingPoints: string;
  tierName: string;
  /** Names of the benefits of the level held. */
  benefits: string[];
  /** Orders that are not paid: they are cancelled. */
  unpaidOrders: number;
  /** Orders that are paid and not handed out: who closes the account can no longer show their codes. */
  waitingOrders: number;
  /** Refunds under way and requests for one: they go on. */
  openRefunds: number;
  /** Commission that can be taken out before; whoever closes the account gives it up. */
  availableCommissionFen: string;
  /** Not available yet: given up, too. */
  pendingCommissionFen: string;
  /** Being taken out: it goes on, and what is not confirmed in WeChat comes back and is given up. */
  withdrawingFen: string;
}
