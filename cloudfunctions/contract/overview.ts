/** What the first page of the operator's desk is told: days, stores, and what waits. */

/** Of a day, or of several. Money is fen, points whole numbers, both as decimal strings. */
export interface ShownFigures {
  /** Net of refunds, which lower the day of their sale. */
  takingsFen: string;
  /** Sales of which something paid is left, in the mini-program and at tills. */
  orders: number;
  memberOrders: number;
  memberTakingsFen: string;
  newcomers: number;
  pointsGranted: string;
  pointsUsed: string;
}

/** Of a store, in some days and on the last of them. */
export interface StoreFigures {
  id: string;
  name: string;
  takingsFen: string;
  orders: number;
  memberTakingsFen: string;
  takingsTodayFen: string;
  ordersToday: number;
}

/** What may wait for an operator, in the order of haste. */
export const WAITING_KINDS = [
  'after-sales',
  'stuck-effects',
  'dead-letters',
  'held-sales',
  'waiting-refunds',
  'stuck-groups',
  'held-commissions',
  'statements',
  'template-requests',
  'partners',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

export interface Waiting {
  kind: WaitingKind;
  count: number;
  /** There are more than were counted. */
  isMore: boolean;
  /** Where the oldest waits, of what belongs to a store; else null. */
  store: string | null;
}

export interface OverviewReply {
  /** The brand's own day, YYYY-MM-DD. */
  today: string;
  /** Thirty, the oldest first, today the last; also those on which nothing happened. */
  days: (ShownFigures & { day: string })[];
  /** Of all of them. */
  sum: ShownFigures;
  /** What members hold, usable or pending. */
  openPoints: string;
  /** What it is worth by the price book in force; null: points do not pay. */
  openPointsFen: string | null;
  /** Those that took most in these days. */
  stores: StoreFigures[];
  /** There are more stores than are shown. */
  isMoreStores: boolean;
  /** Only what there is of. */
  waiting: Waiting[];
}
