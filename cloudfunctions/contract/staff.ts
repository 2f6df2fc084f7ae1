/**
 * What the function `staff` is asked and tells: signing in as staff, scanning, redeeming, crediting, undoing,
 * the shift and the store. Whoever asks is known from a staff session; which role may do what at which store
 * says core/staff/roles.rules.ts.
 */
import * as z from 'zod/mini';
import type { BoardOrder } from './counter';
import type { TillMember } from './pos';
import {
  after,
  code,
  day,
  key,
  opaque,
  paragraph,
  reason,
  requestId,
  rowId,
  text,
  timeOfDay,
  whole,
} from './shapes';

export const ROLES = ['clerk', 'manager', 'operator'] as const;
export type Role = (typeof ROLES)[number];

const name = text(1, 40);
const coupon = rowId;

export const staffRequestSchema = z.discriminatedUnion('action', [
  /** The code of `wx.login`: a session for whoever is staff with this identity. */
  z.object({ action: z.literal('sign-in-staff-wechat'), code: opaque(1, 200) }),
  /** Demo mode only. */
  z.object({ action: z.literal('list-demo-staff') }),
  z.object({ action: z.literal('sign-in-demo-staff'), staffId: rowId }),
  /** Uses a one-time code, with the code of `wx.login` on WeChat; in demo mode without. */
  z.object({
    action: z.literal('accept-invite'),
    invite: opaque(1, 40),
    code: z.optional(opaque(1, 200)),
  }),
  z.object({ action: z.literal('show-my-desk') }),
  /** Whatever was scanned or typed: says what it is, and for a member what may be done. */
  z.object({
    action: z.literal('scan'),
    store: key,
    text: paragraph(1, 200),
  }),
  z.object({ action: z.literal('redeem-benefit'), store: key, session: key, benefit: key, requestId }),
  z.object({ action: z.literal('take-points'), store: key, session: key, points: whole, requestId }),
  /** `amountFen`: what the goods that it fits come to, where its value asks for it. */
  z.object({
    action: z.literal('redeem-coupon'),
    store: key,
    session: key,
    coupon,
    amountFen: z.optional(whole),
    requestId,
  }),
  /** Templates of which staff may give one as a kindness. */
  z.object({ action: z.literal('list-goodwill'), store: key }),
  /** To the member at the till; a clerk one a day to each. */
  z.object({
    action: z.literal('give-coupon'),
    store: key,
    session: key,
    template: code,
    reason,
    requestId,
  }),
  /** A sale rung up elsewhere; the same sale from POS or file is never credited twice. */
  z.object({
    action: z.literal('credit-sale'),
    store: key,
    session: key,
    day: day,
    receipt: key,
    amountFen: whole,
    /** As printed: proves a sale that is known without a member. */
    time: z.optional(timeOfDay),
    requestId,
  }),
  /** Within a minute, by whoever did it. */
  z.object({ action: z.literal('undo'), store: key, redemption: key }),
  /** Within a day, by a manager. */
  z.object({ action: z.literal('reverse'), store: key, redemption: key, reason }),
  z.object({ action: z.literal('list-my-shift'), store: key, after }),
  z.object({ action: z.literal('list-store-actions'), store: key, after }),
  z.object({ action: z.literal('list-review'), store: key }),
  z.object({ action: z.literal('invite'), store: key, name, role: z.enum(['clerk', 'manager']) }),
  z.object({ action: z.literal('list-staff'), store: key, after }),
  z.object({ action: z.literal('dismiss'), store: key, staffId: rowId }),
  z.object({ action: z.literal('end-my-sessions') }),
]);
export type StaffRequest = z.infer<typeof staffRequestSchema>;
export type StaffAction = StaffRequest['action'];

export interface StaffSessionReply {
  session: string;
  expiresAt: string;
  /** The same at every sign-in; two people may share a name. */
  staffId: string;
  name: string;
  role: Role;
}
export interface DemoStaffReply {
  /** `stores`: their names. */
  staff: { staffId: string; name: string; role: Role; stores: string[] }[];
}
export interface DeskReply {
  name: string;
  role: Role;
  brand: { key: string; name: string };
  stores: { id: string; name: string }[];
  /** What the role allows; the server checks again. */
  may: StaffAction[];
}

/** A coupon that may be used at this till now. */
export interface TillCoupon {
  coupon: string;
  name: string;
  figure: string;
  condition: string;
  when: string;
  rules: string[];
  usesLeft: number;
  /** The clerk has to type what the goods that it fits come to. */
  needsAmount: boolean;
}

/** A message about offers that the clerk says aloud. */
export interface TillMessage {
  title: string;
  body: string;
}

/** What was scanned. */
export type ScanReply =
  | {
      is: 'member-code';
      member: TillMember;
      /** Null: this code was used before; ask for a fresh one to redeem. */
      session: { id: string; expiresAt: string } | null;
      coupons: TillCoupon[];
      /** One line about a habit, to be said or kept in mind; null: nothing is known. */
      hint: string | null;
      /** To be told to the member; null: nothing. It is told once. */
      message: TillMessage | null;
    }
  /**
   * A coupon's own code: the session is good for it alone. `coupon` null: it cannot be used here and now;
   * `why` says why.
   */
  | {
      is: 'coupon-code';
      holder: { name: string; tierName: string };
      coupon: TillCoupon | null;
      why: string | null;
      session: { id: string; expiresAt: string } | null;
    }
  /** An order of this store, whatever became of it; that of another store is `unknown`. */
  | { is: 'pickup-code'; order: BoardOrder }
  | { is: 'payment-code' }
  | { is: 'unknown' };

export interface RedeemReply {
  redemption: string;
  redeemedAt: string;
  /** Until then whoever did it may undo it. */
  undoUntil: string;
  /** Left of the benefit in its period, usable points, or uses of the coupon. */
  left: string;
  /** Of a coupon: what the clerk does for it, "本单减 ¥8.00"; null: of anything else. */
  handOut: string | null;
}
export interface GoodwillReply {
  templates: { template: string; name: string; figure: string; condition: string; when: string }[];
}
export interface GivenReply {
  coupon: string;
  name: string;
}
/** Of `undo` and `reverse`. */
export interface ReversalReply {
  redemption: string;
  reversedAt: string;
}
export interface CreditReply {
  outcome: 'settled' | 'known' | 'waiting';
  points: string | null;
}
/** What the log of actions may name. Whoever shows the log has words for each. */
export type LoggedAction =
  | 'list-regulars'
  | 'identify'
  | 'redeem-benefit'
  | 'take-points'
  | 'redeem-coupon'
  | 'lose-coupon'
  | 'return-lost-coupon'
  | 'give-coupon'
  | 'credit-sale'
  | 'confirm-sale'
  | 'hold-sale'
  | 'settle-held-sale'
  | 'refuse-held-sale'
  | 'join-sale'
  | 'undo'
  | 'reverse'
  | 'pos-sale'
  | 'pos-pick-up'
  | 'pos-refund'
  | 'start-order'
  | 'ready-order'
  | 'hand-out'
  | 'answer-after-sale'
  | 'refund-order'
  | 'set-sold-out'
  | 'invite'
  | 'accept-invite'
  | 'dismiss'
  | 'publish-programme'
  | 'save-store'
  | 'rotate-pos-secret'
  | 'retry-dead-letters'
  | 'run-audit'
  | 'look-up-member'
  | 'list-members'
  | 'show-story'
  | 'save-tag'
  | 'remove-tag'
  | 'tag-member'
  | 'untag-member'
  | 'tag-list'
  | 'save-message-settings'
  | 'import-friends'
  | 'merge-members'
  | 'undo-merge'
  | 'save-item'
  | 'save-mall-item'
  | 'save-categories'
  | 'save-store-details'
  | 'save-store-item'
  | 'upload-picture'
  | 'change-items'
  | 'change-store-items'
  | 'publish-coupon-template'
  | 'ask-coupon-template'
  | 'answer-coupon-template'
  | 'move-coupon-template'
  | 'issue-coupons-to-list'
  | 'resume-coupon-run'
  | 'make-coupon-codes'
  | 'import-coupon-codes'
  | 'export-coupon-codes'
  | 'correct-coupons'
  | 'save-ally'
  | 'save-district'
  | 'publish-campaign'
  | 'end-campaign'
  | 'save-group-offer'
  | 'end-group-offer'
  | 'fill-group'
  | 'publish-cycle'
  | 'give-share'
  | 'publish-price-book'
  | 'withdraw-version'
  | 'publish-referral-programme'
  | 'decide-commission'
  | 'export-referral-tax'
  | 'export-commissions'
  | 'approve-partner'
  | 'refuse-partner'
  | 'set-partner-terms'
  | 'end-partnership'
  | 'save-material'
  | 'end-material'
  | 'pay-statement'
  | 'return-statement'
  | 'export-statement'
  | 'make-team'
  | 'change-team'
  | 'invite-to-team'
  | 'remove-from-team'
  | 'export-team-month'
  | 'retry-effects'
  | 'export-orders'
  | 'list-audience'
  | 'export-audience'
  | 'save-audience'
  | 'remove-audience'
  | 'publish-rfm'
  | 'start-trial'
  | 'save-flow'
  | 'finish-task'
  | 'start-flow'
  | 'pause-flow'
  | 'resume-flow'
  | 'end-flow';

export interface ActionRow {
  id: string;
  at: string;
  /** A `LoggedAction`, or one of another version of the server. */
  action: string;
  who: string;
  /** Masked name of the member it concerned. */
  member: string | null;
  /** What: the benefit's name, points, a receipt. */
  what: string;
  reason: string | null;
  /** Of redemptions. */
  redemption: { id: string; state: 'standing' | 'reversed'; mayUndo: boolean; mayReverse: boolean } | null;
}
export interface ActionsReply {
  actions: ActionRow[];
  /** Of the day: how many of what. */
  today: { redemptions: number; points: string; credits: number; reversals: number };
  next: string | null;
}
/** A pattern that somebody should look at. */
export interface ReviewReply {
  findings: {
    kind:
      | 'same-pair'
      | 'same-buyer'
      | 'large-sale'
      | 'credits-without-receipt'
      | 'many-reversals'
      | 'many-misses';
    who: string;
    member: string | null;
    count: number;
    from: string;
    to: string;
  }[];
}
export interface InviteReply {
  /** Shown once. */
  invite: string;
  expiresAt: string;
}
export interface StaffListReply {
  staff: { staffId: string; name: string; role: Role; since: string | null; isMe: boolean }[];
  next: string | null;
}
