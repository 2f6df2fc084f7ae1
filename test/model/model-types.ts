/*
 * The words of the reference model of points and tiers (docs/points-and-tiers.md): events as they are
 * received, programmes, and what a member looks like. It holds no rules, and nothing under test/model
 * imports the product.
 */

export interface EventKey {
  source: string;
  id: string;
}

/** What identifies a sale, whatever its source. */
export interface SaleKey {
  store: string;
  /** The business day printed on the receipt, YYYY-MM-DD; it only identifies. */
  day: string;
  receipt: string;
}

export interface SaleLine {
  line: string;
  product: string;
  category: string;
  quantity: number;
  /** What is counted of weighed goods; missing: pieces. */
  unit?: 'thousandth';
  amountFen: bigint;
}

export interface RefundLine {
  line: string;
  quantity: number;
  unit?: 'thousandth';
}

/** What comes back: all, units of lines, or an amount of money. */
export type Refund = 'whole' | RefundLine[] | { amountFen: bigint };

export type EventKind =
  | 'sale'
  | 'completion'
  | 'refund'
  | 'redemption'
  | 'return'
  | 'join'
  | 'gift'
  | 'commission'
  | 'release'
  | 'clock';

/**
 * A gift by the calendar and its period: a year for the birthday's, a month (YYYY-MM) for the monthly one.
 */
export interface CalendarGift {
  gift: 'birthday' | 'monthly';
  period: string;
}

/** What a purchase comes to for whoever recommended it; `first`: the event by which it is known. */
export interface ModelCommission {
  first: EventKey;
  asset: 'CNY' | 'POINT';
  parts: { fen: bigint; rateBp: number }[];
  fixed: bigint;
  cap: bigint | null;
}

/** An event as received. `occurredAt` is an ISO instant with Z and milliseconds. */
export interface ModelEvent extends EventKey {
  kind: EventKind;
  /** null for a completion or refund: it belongs to the member of its sale. */
  member: string | null;
  occurredAt: string;
  /** sale, completion, refund */
  sale?: SaleKey;
  /** sale */
  lines?: SaleLine[];
  /** refund */
  refund?: Refund;
  /** redemption; a return without it returns all that is left */
  points?: bigint;
  /** redemption: of commission, in fen */
  asset?: 'CNY';
  /** commission, release */
  commission?: ModelCommission;
  /** return */
  redemption?: EventKey;
  /** join: the person had the welcome gift in an earlier membership */
  hadWelcome?: boolean;
  /** gift */
  gift?: CalendarGift;
}

export interface Level {
  code: string;
  name: string;
  threshold: number;
  multiplierBp: number;
  gifts: { code: string; points: number }[];
  monthlyGift?: { points: number };
  benefits: { code: string; name: string; detail: string }[];
}

/** One version of a programme, in the form of programmes/*.json. */
export interface Programme {
  brand: string;
  name: string;
  currency: string;
  utcOffsetMinutes: number;
  effectiveFrom: string;
  earn: {
    perFen: number;
    points: number;
    categories: Record<string, number>;
    products: Record<string, number>;
  };
  qualifying: {
    perFen: number;
    points: number;
    categories?: Record<string, number>;
    products?: Record<string, number>;
  };
  activation: { waitForPickup: boolean; refundWindowDays: number };
  lotValidity: { kind: 'months'; months: number } | { kind: 'days'; days: number } | { kind: 'never' };
  returnGraceDays: number;
  debtPolicy: 'debt' | 'within-balance' | 'only-pending';
  welcomeGift: { points: number } | null;
  birthdayGift?: { points: number };
  orderGifts?: { nth: number; points: number }[];
  tiers: {
    qualification: { kind: 'rolling'; days: number } | { kind: 'calendar-year' };
    validity: { kind: 'days'; days: number } | { kind: 'calendar-year' } | { kind: 'forever' };
    downgrade: 'recompute' | 'one-step' | 'keep';
    levels: Level[];
  };
}

export type TransferCode =
  | 'accrue'
  | 'qualify'
  | 'gift'
  | 'commission'
  | 'activate'
  | 'expire'
  | 'redeem'
  | 'return'
  | 'net-debt'
  | 'take-back'
  | 'take-back-expired'
  | 'take-back-other'
  | 'take-back-debt'
  | 'take-back-qualifying'
  | 'waive';

export type Account =
  | 'member.points.pending'
  | 'member.points.active'
  | 'member.points.debt'
  | 'member.qualifying'
  | 'brand.points.issued'
  | 'brand.points.redeemed'
  | 'brand.points.expired'
  | 'brand.points.waived'
  | 'brand.qualifying.issued'
  | 'member.commission.pending'
  | 'member.commission.active'
  | 'member.commission.debt'
  | 'brand.commission.issued'
  | 'brand.commission.redeemed'
  | 'brand.commission.expired'
  | 'brand.commission.waived';

export type RefusalCode =
  | 'unknown-line'
  | 'part-of-a-piece'
  | 'refund-exceeds-sale'
  | 'malformed'
  | 'nothing-to-refund'
  | 'insufficient-points'
  | 'unknown-redemption'
  | 'return-exceeds-redemption'
  | 'unknown-commission'
  | 'commission-of-nothing'
  | 'commission-grows';

export type Receipt = 'accepted' | 'duplicate' | 'conflict' | 'parked';

export interface ModelTransfer {
  journalSource: string;
  journalId: string;
  /** Its place among the transfers of its journal, from 0. */
  leg: number;
  code: TransferCode;
  asset: 'POINT' | 'QUALIFYING' | 'CNY';
  debit: Account;
  credit: Account;
  amount: bigint;
  /** The lot whose points move; for debt and waiver, the lot they are taken back for. */
  lot: number | null;
  effectiveAt: string;
}

export interface ModelLot {
  number: number;
  kind: 'sale' | 'gift' | 'welcome' | 'return' | 'commission';
  asset: 'POINT' | 'CNY';
  /** The event (or due thing) that made it. */
  cause: EventKey;
  granted: bigint;
  remaining: bigint;
  expired: bigint;
  reversed: bigint;
  qualifying: bigint;
  earnedDay: string;
  state: 'pending' | 'active';
  /** null: not known yet, or active without having waited for a day. */
  activatesAt: string | null;
  /** null: never */
  expiresAt: string | null;
}

export interface Balances {
  active: bigint;
  pending: bigint;
  debt: bigint;
  qualifying: bigint;
  /** Commission, in fen. */
  commission: { active: bigint; pending: bigint; debt: bigint };
}

/** A member as it stands at its clock. */
export interface ModelMember {
  key: string;
  clock: string;
  tier: string;
  tierUntil: string | null;
  balances: Balances;
  /** The day of the clock, and the window sum of that day. */
  windowDay: string;
  windowSum: bigint;
  lots: ModelLot[];
  transfers: ModelTransfer[];
}

export interface Model {
  receive(event: ModelEvent): Receipt;
  /** Adds a version; it must lie after the last version and after every member's clock. */
  publish(programme: Programme): void;
  /** Settles what falls due up to `instant` (ISO), as a clock event would. */
  advance(member: string, instant: string): void;
  member(key: string): ModelMember | undefined;
  /** The window sum of any day, by the version in force at the member's clock. */
  windowSum(key: string, day: string): bigint;
  memberKeys(): string[];
  readonly refused: readonly (EventKey & { code: RefusalCode })[];
}
