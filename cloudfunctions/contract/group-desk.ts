/**
 * Group-buy at the operator's desk: offers with what they come to at worst, groups with what is stuck in them
 * and why, what came of them. Spread into what the function `promotion` is asked. Amounts are fen, as decimal
 * strings in replies; instants ISO 8601; days of the brand's zone. Rules: docs/group-desk.md.
 */
import * as z from 'zod/mini';
import {
  GROUP_ID,
  GROUP_STATES,
  OFFER_STATES,
  type GroupOffer,
  type GroupState,
  type OfferState,
  type OfferView,
  type SeatState,
} from './group';
import type { GroupKind } from './group-kind';
import { after, code, day, key, reason, revision } from './shapes';

const group = z.string().check(z.regex(GROUP_ID));
/** `offer` none: all of them. Groups count on the day on which they were opened; both days are of it. */
const period = { offer: z.optional(code), from: day, to: day, after };

export const GROUP_DESK_ACTIONS = [
  /** `state` none: all of them. */
  z.object({ action: z.literal('list-group-offers'), state: z.optional(z.enum(OFFER_STATES)), after }),
  z.object({ action: z.literal('show-group-offer'), offer: code }),
  /** Problems of a draft; how a member sees it; what it comes to at worst. */
  z.object({ action: z.literal('check-group-offer'), offer: code, document: z.unknown() }),
  /** What was bought of its product in the last 30 days, and what it would have cost as a group's seat. */
  z.object({ action: z.literal('simulate-group-offer'), document: z.unknown() }),
  /**
   * Over the revision that was edited, 0: a new one. Saving as a draft asks for less than going live. Groups
   * that run keep the terms that they were opened with.
   */
  z.object({
    action: z.literal('save-group-offer'),
    offer: code,
    document: z.unknown(),
    state: z.enum(['draft', 'live']),
    revision,
  }),
  /** For good: nobody opens one any more, groups that run go on. */
  z.object({ action: z.literal('end-group-offer'), offer: code, reason }),
  z.object({
    action: z.literal('list-groups'),
    offer: z.optional(code),
    state: z.optional(z.enum(GROUP_STATES)),
    store: z.optional(key),
    after,
  }),
  /** `after`: seats that were seen. */
  z.object({ action: z.literal('show-desk-group'), group, after }),
  z.object({ action: z.literal('list-stuck-groups'), after }),
  /** The brand fills it now, below its size, as its terms allow; everybody in it is told so. */
  z.object({ action: z.literal('fill-group'), group, reason }),
  /** `after`: stores that were seen. */
  z.object({ action: z.literal('show-group-results'), ...period }),
  /** A page of CSV at a time, by offer and store; the first with its header. */
  z.object({ action: z.literal('export-group-results'), ...period }),
] as const;

/** A longer time is asked for in parts. Days. */
export const MOST_RESULT_DAYS = 366;

export interface GroupOfferLine {
  offer: string;
  kind: GroupKind;
  name: string;
  state: OfferState;
  revision: number;
  /** Of `seats`: its product, by name; of `community`: how many products. */
  product: string;
  steps: { size: number; priceFen: string }[];
  from: string | null;
  until: string | null;
  /** Held or paid; null: without a stock nobody counts them. */
  seats: string | null;
  stock: string | null;
  /** Groups that run now. */
  running: number;
}
export interface GroupOffersReply {
  offers: GroupOfferLine[];
  next: string | null;
}
export interface GroupOfferReply extends GroupOfferLine {
  document: GroupOffer;
  view: OfferView;
  /** Whether it may be changed, ended. */
  mayEdit: boolean;
  mayEnd: boolean;
}

/** What a member of a level pays for one alone, without extras, now and at the dearest store. */
export interface AloneFen {
  tierName: string;
  fen: string;
  /** "会员价"; empty: list price. */
  why: string;
}
/** What it comes to at worst. Without extras: those cost what they cost. */
export interface GroupCost {
  /** The dearest list price among its stores, and where that is. */
  listFen: string;
  storeName: string;
  alone: AloneFen[];
  /** A group that costs most of what its terms allow: its seats, what they pay, what is taken off. */
  perGroup: {
    seats: number;
    paidFen: string;
    /** Below the list price, with the leader's price; and below what anybody can have alone now. */
    offListFen: string;
    offAloneFen: string;
    /** What the leader's coupons may take off; null: no limit. */
    giftFen: string | null;
  };
  /** All of its stock, at the worst; null: no limit. */
  mostOffListFen: string | null;
  mostOffAloneFen: string | null;
  /** What should be looked at and forbids nothing, in words. */
  warnings: string[];
}
export interface GroupOfferCheckReply {
  problems: { path: string; message: string }[];
  /** Null while there are problems. */
  view: OfferView | null;
  cost: GroupCost | null;
}
/** Against what was bought without it. Days YYYY-MM-DD, `to` exclusive. */
export interface GroupSimulationReply {
  from: string;
  to: string;
  /** So many members were looked at, and so much of the product they bought. */
  members: number;
  units: number;
  /** So many of these at a place, a time and a level of the offer. */
  would: number;
  /** What was paid for these. */
  paidFen: string;
  /** What they would have been lower by at the price of the first step, and of the last. */
  offFen: string;
  mostOffFen: string;
}
export interface SavedGroupOfferReply {
  revision: number;
  state: OfferState;
}

export interface DeskGroupLine {
  group: string;
  kind: GroupKind;
  /** Null: an office's. */
  offer: string | null;
  name: string;
  state: GroupState;
  /** Null: any number. */
  size: number | null;
  least: number;
  held: number;
  paid: number;
  refunding: number;
  openedAt: string;
  deadline: string;
  decidedAt: string | null;
  filledBy: 'members' | 'deadline' | 'brand' | null;
  /** Masked; empty: nobody has paid yet. */
  leader: string;
  /** Of an office or a community; empty: each at their own. */
  storeName: string;
}
export interface DeskGroupsReply {
  groups: DeskGroupLine[];
  next: string | null;
}

/** What is asked of WeChat Pay and does not get through. */
export interface StuckEffect {
  /** Its number: what `retry-effects` of the function `trade` is asked with. */
  id: string;
  name: string;
  attempts: number;
  lastError: string;
  /** Given up: an operator lets it be tried again. Otherwise it is tried again by itself. */
  isGivenUp: boolean;
}
export interface DeskRefund {
  refund: string;
  kind: 'order' | 'stray' | 'difference';
  fen: string;
  state: 'queued' | 'processing' | 'done' | 'failed';
  askedAt: string;
  doneAt: string | null;
  /** Null: nothing of it waits. */
  effect: StuckEffect | null;
  /** What it waits for and what to do, in words; empty: nothing. */
  todo: string;
}
export interface DeskSeat {
  order: string;
  /** Masked. */
  member: string;
  leads: boolean;
  newcomer: boolean;
  state: SeatState;
  storeName: string;
  heldAt: string;
  paidAt: string | null;
  payableFen: string;
  /** The last attempt; null: none was begun. */
  payment: { number: string; state: 'open' | 'paid' | 'stray' | 'closed'; paidFen: string | null } | null;
  refunds: DeskRefund[];
}
export interface DeskGroupReply {
  group: DeskGroupLine;
  /** Null: it is not stuck. */
  stuck: StuckGroup | null;
  /** Effects of the group itself that do not get through: making its orders, asking its money back. */
  effects: StuckEffect[];
  seats: DeskSeat[];
  next: string | null;
  /** Null: the brand may fill it now; otherwise why not. */
  whyNotFill: string | null;
  /** Paid seats from which it may. */
  fillAbove: number | null;
}

/**
 * `payment-unknown`: WeChat Pay does not say whether somebody has paid. `not-decided`: nothing is awaited,
 * and nobody decides: the worker stands still. `refund-refused`: it is tried again. `refund-given-up`,
 * `not-confirmed`: an operator lets it be tried again. `refund-under-way`: asked for, and not done yet.
 */
export const WHY_STUCK = [
  'payment-unknown',
  'not-decided',
  'refund-refused',
  'refund-given-up',
  'refund-under-way',
  'not-confirmed',
] as const;
export type WhyStuck = (typeof WHY_STUCK)[number];
export interface StuckGroup {
  why: WhyStuck;
  since: string;
  /** A sentence with numbers: "3 笔退款未完成，其中 1 笔已停止重试". */
  message: string;
  /** Of its effects that were given up, at most 100. */
  retry: string[];
  lastError: string;
}
export interface StuckGroupsReply {
  groups: { group: DeskGroupLine; stuck: StuckGroup }[];
  next: string | null;
}

/** Of groups that were opened in a period. Sums of their orders as they are now, without what went back. */
export interface GroupFigures {
  /** In which somebody paid. */
  groups: number;
  running: number;
  filled: number;
  /** Of the filled ones, those that the brand filled. */
  filledByBrand: number;
  failed: number;
  /** Of filled groups, without those that were given back whole. */
  seats: number;
  salesFen: string;
  /** Taken off the list price: group prices, and what went back because a price became lower. */
  offFen: string;
  /** Members whose first paid order was such a seat. */
  newcomers: number;
}
export interface GroupResultsReply {
  from: string;
  to: string;
  total: GroupFigures;
  offers: ({ offer: string | null; name: string; kind: GroupKind } & GroupFigures)[];
  /** By the store of each order. */
  stores: {
    store: string;
    storeName: string;
    seats: number;
    salesFen: string;
    offFen: string;
    newcomers: number;
  }[];
  next: string | null;
}
