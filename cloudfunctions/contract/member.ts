/**
 * What the member's card page asks and is told. Read-only. Points and amounts are decimal strings; instants
 * ISO 8601 with offset; days YYYY-MM-DD.
 */
import * as z from 'zod/mini';
import type { ShownCard } from './campaign';
import { type explanationSchema } from './explanation';
import type { JournalKind } from './event';
import type { HomeMessage } from './messages';
import { after, month, rowId, text } from './shapes';
import type { WalletCountReply } from './wallet';

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
  /**
   * The lots from which points were taken, or into which they went back, by the journal of a line of the
   * history or of an order. `after`: the cursor of the page before.
   */
  z.object({ action: z.literal('list-spent-lots'), journal: rowId, after }),
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
  season: SeasonItem[];
}

/** Something new of the season that may be bought now. */
export interface SeasonItem {
  product: string;
  name: string;
  picture: string;
  /** As the brand sells it; a store may differ. */
  priceFen: string;
  /** What one of it costs whoever asks. */
  bestFen: string;
}
export interface LastOrder {
  order: string;
  store: string;
  /** "茉莉轻乳茶 ×2、桂花糯米糍". */
  what: string;
  /** Of its first lines, as far as they are on the menu. */
  pictures: string[];
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
  /** The soonest expiry of points that may be used. */
  expiringNext: { day: string; points: string } | null;
  /** That of points that may not be used yet, where it is near: they will have little time. */
  pendingExpiringNext: { day: string; points: string } | null;
  worth: PointsWorth;
  /** Coupons that may be used now. */
  coupons: WalletCountReply;
  /** The last order that was fetched, to have it again. Null: none. */
  lastOrder: LastOrder | null;
  season: SeasonItem[];
  benefits: HeldBenefit[];
  /** Cards of today's campaigns. */
  onHome: ShownCard[];
  /** A card for this member alone; null: none. */
  message: HomeMessage | null;
}

/** What the points that may be used now are worth. */
export interface PointsWorth {
  /**
   * What they pay of an order at most, by the price book in force: in whole steps of `step`, at most
   * `mostShareBp` of the price. `missing`: points until the first step; of '0' they pay. Null: points do not
   * pay.
   */
  pays: {
    fen: string;
    missing: string;
    step: { points: string; fen: string };
    mostShareBp: number;
  } | null;
  /**
   * The dearest item of the mall that may be had now, or (`missing` points) the one that is nearest. Null:
   * the mall has nothing for the member.
   */
  item: { item: string; name: string; points: string; fen: string; missing: string } | null;
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
  /**
   * Points taken from lots, or gone back into them (signed), as one line whatever the number of lots. Its
   * lots: `list-spent-lots`. Null: none.
   */
  spent: { journal: string; points: string; lots: number } | null;
  /** Why: one for each other transfer, in the order in which they were posted. */
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

/** Lots that one journal took points from, those that expire first, first; or gave them back to. */
export interface SpentLotsReply {
  lots: {
    /** Taken, or given back. */
    points: string;
    /** What the lot had, or could take back. */
    available: string;
    /** The day on which its points were earned, and where. */
    day: string;
    store: string | null;
    /** The day on which what is left of it is gone; null: never. */
    expires: string | null;
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
