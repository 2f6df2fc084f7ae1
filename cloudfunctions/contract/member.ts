/**
 * What the member's card page asks and is told. Read-only. Points and amounts are decimal strings; instants
 * ISO 8601 with offset; days YYYY-MM-DD.
 */
import * as z from 'zod/mini';
import type { ShownCard } from './campaign';
import { type explanationSchema } from './explanation';
import type { JournalKind } from './event';
import { after, month, text } from './shapes';

/** One call of the function `member`. */
export const memberRequestSchema = z.discriminatedUnion('action', [
  /** Demo mode only: members to choose from. */
  z.object({
    action: z.literal('list-demo-members'),
    search: z.optional(text(0, 40)),
    after,
  }),
  /** Demo mode only: a session for one of them. */
  z.object({ action: z.literal('sign-in-demo'), memberKey: text(0, 80) }),
  /** The brand as anybody may see it: no session needed. */
  z.object({ action: z.literal('show-brand') }),
  z.object({ action: z.literal('show-card') }),
  /**
   * A month of history, newest first. `month` YYYY-MM; without it the month of the last entry. `after`: the
   * cursor of the page before.
   */
  z.object({
    action: z.literal('list-history'),
    month: z.optional(month),
    after,
  }),
  /** Points that expire, by day, soonest first. `after`: the cursor of the page before. */
  z.object({ action: z.literal('list-expiring'), after }),
  /** Points that are not usable yet, and why, newest first. `after`: the cursor of the page before. */
  z.object({ action: z.literal('list-pending'), after }),
  /** What the member may use today, and the gifts of the year. */
  z.object({ action: z.literal('show-benefits') }),
]);
export type MemberRequest = z.infer<typeof memberRequestSchema>;

export interface DemoMember {
  memberKey: string;
  /** Empty where none was said. */
  name: string;
  brand: string;
  tierName: string;
  redeemablePoints: string;
  /** How many ledger entries the member has. */
  entries: number;
}
export interface DemoMembersReply {
  members: DemoMember[];
  next: string | null;
}
export interface SignInReply {
  /** Sent back as the header `authorization: Bearer …`. */
  session: string;
  expiresAt: string;
}

/** What a brand shows to somebody who has not joined. */
export interface BrandReply {
  brand: { key: string; name: string };
  /** Points; null: none. */
  welcomeGift: string | null;
  levels: TierLevelView[];
  /** Cards of today's campaigns. */
  onHome: ShownCard[];
}

export interface TierLevelView {
  code: string;
  name: string;
  threshold: string;
  multiplierBp: number;
  benefits: { code: string; name: string; detail: string }[];
  gifts: { code: string; points: string }[];
  /** Points for whoever holds the level when a month begins. */
  monthlyGift: string | null;
}

export interface CardReply {
  brand: { key: string; name: string };
  /** `name`: empty where none was said. */
  member: { name: string; memberKey: string; joined: boolean };
  /** The instant that the figures are of; a brand whose records end in the past stands at that instant. */
  asOf: string;
  redeemablePoints: string;
  pendingPoints: string;
  debtPoints: string;
  qualifyingPoints: string;
  tier: {
    code: string;
    name: string;
    since: string | null;
    /**
     * The instant at which its validity ends (`tierUntil` of the rules): at midnight the day before was the
     * last. Null: never.
     */
    until: string | null;
    downgrade: 'recompute' | 'one-step' | 'keep';
  };
  /** Null on the highest level. */
  nextTier: { code: string; name: string; missing: string } | null;
  levels: TierLevelView[];
  /** The soonest expiry. */
  expiringNext: { day: string; points: string } | null;
  benefits: HeldBenefit[];
  /** Cards of today's campaigns. */
  onHome: ShownCard[];
}

/**
 * A benefit of the level held. `left`: how often it may still be used at the till, today or this month; `use`
 * null: it simply holds.
 */
export interface HeldBenefit {
  code: string;
  name: string;
  detail: string;
  use: { times: number; per: 'day' | 'month'; left: number } | null;
}

/** One line of the history: everything that one journal did to one of the member's balances. */
export interface HistoryEntry {
  /** Opaque and stable. */
  id: string;
  at: string;
  title: HistoryTitle;
  /** The store's name, where there is one. */
  store: string | null;
  /** Net change of points (redeemable and pending together), signed. */
  points: string;
  /** Net change of qualifying points, signed. */
  qualifying: string;
  state: 'active' | 'pending';
  /** Why: one for each transfer, in the order in which they were posted. */
  explanations: {
    code: string;
    amount: string;
    sign: 1 | -1;
    asset: 'POINT' | 'QUALIFYING';
    explanation: z.infer<typeof explanationSchema>;
  }[];
}
export type HistoryTitle = JournalKind;

export interface HistoryReply {
  month: string | null;
  /** Months that have entries next to this one. */
  earlier: string | null;
  later: string | null;
  earned: string;
  spent: string;
  entries: HistoryEntry[];
  next: string | null;
}

export interface ExpiringReply {
  days: { day: string; points: string; state: 'active' | 'pending' }[];
  next: string | null;
}

/** Points of one lot that are not usable yet. */
export interface PendingReply {
  lots: {
    /** The day on which they were earned. */
    day: string;
    store: string | null;
    points: string;
    /**
     * `pickup`: the order has not been picked up. `refund-window`: until `activatesAt` it may still be
     * returned.
     */
    why: 'pickup' | 'refund-window';
    activatesAt: string | null;
  }[];
  next: string | null;
}

export interface BenefitsReply {
  tier: { code: string; name: string };
  benefits: HeldBenefit[];
  gifts: {
    kind: 'welcome' | 'birthday' | 'monthly' | 'upgrade' | 'order';
    /** The level whose gift it is: of `monthly` and `upgrade`. */
    tierName: string | null;
    /** Of `order`: the member's how manieth paid order it is for. */
    nth?: number;
    points: string;
    /** How many coupons come with it. */
    coupons: number;
    /**
     * `given` on `day`; `coming` on `day`, or (null) as soon as the member does what it takes; `locked`:
     * belongs to a level not held.
     */
    state: 'given' | 'coming' | 'locked';
    day: string | null;
  }[];
}
