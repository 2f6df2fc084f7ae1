/**
 * Group-buy: what an offer says, as operators keep it, and what the function `group` is asked and tells.
 * `seats`: 拼团, a group of a size, or of growing sizes (阶梯团). `office`: 拼单, everybody's own drink until a
 * time. `community`: 社区拼团, collected at one place after a cut-off. Amounts are fen, as decimal strings in
 * replies; instants ISO 8601. Rules: docs/group-buy.md.
 */
import * as z from 'zod/mini';
import { COMMUNITY_ACTIONS } from './community-actions';
import type { GroupKind } from './group-kind';
import { cartLineSchema, type CartProblem, type Quote } from './order';
import { offerTimesSchema } from './price-book';
import { after, code, day, instant, key, paragraph, requestId, rowId, text, whole } from './shapes';

const fen = z.int().check(z.positive(), z.maximum(10_000_000));
const few = z.int().check(z.positive(), z.maximum(99));
const size = z.int().check(z.minimum(2), z.maximum(1000));
/** Of a group, as its link carries it. */
export const GROUP_ID = /^[0-9a-z]{10}$/;
const groupId = z.string().check(z.regex(GROUP_ID));

/** Checks across fields, with their messages for developers; operators read words of their own. */
const GROUP_RULES = {
  'steps-grow': 'more people pay less: sizes of steps grow, prices fall',
  'leader-pays-less': 'the price of whoever leads is below that of the first step',
  'fill-above-least': 'a brand fills above a number below the first step',
  'days-follow': 'it arrives after the cut-off, is fetched from then on, and ends after it begins',
} as const;
export type GroupRule = keyof typeof GROUP_RULES;
const broken = (rule: GroupRule) => ({ error: GROUP_RULES[rule], params: { rule } });

const gift = z.object({ template: code, count: z.int().check(z.positive(), z.maximum(10)) });

/** 拼团: one product at a price that depends on how many come together. */
const seatsTermsSchema = z
  .object({
    kind: z.literal('seats'),
    product: key,
    /** From so many on everybody pays so much, without extras. One: it fills then. Several: a ladder. */
    steps: z.array(z.object({ size, priceFen: fen })).check(z.minLength(1), z.maxLength(5)),
    /** What whoever leads when it fills has of it. */
    leader: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('price'), priceFen: fen }),
      z.object({ kind: z.literal('gift'), gift }),
    ]),
    /** Whoever joins has not bought before (老带新). Whoever opens may have. */
    newcomersOnly: z.boolean(),
    /** Minutes until it fills or fails. */
    minutes: z.int().check(z.minimum(5), z.maximum(7 * 24 * 60)),
    /** The brand fills it at the deadline from so many paid seats on, and says so. Null: never. */
    fillAbove: z.nullable(z.int().check(z.minimum(1), z.maximum(999))),
    /** Whether strangers see it and may join. */
    open: z.boolean(),
  })
  .check(
    z.refine(
      ({ steps }) =>
        steps.every(({ size: from, priceFen }, place) => {
          const before = steps[place - 1];
          return before === undefined || (from > before.size && priceFen < before.priceFen);
        }),
      { path: ['steps'], ...broken('steps-grow') },
    ),
    z.refine(({ steps, leader }) => leader.kind !== 'price' || leader.priceFen < (steps[0]?.priceFen ?? 0), {
      path: ['leader', 'priceFen'],
      ...broken('leader-pays-less'),
    }),
    z.refine(({ steps, fillAbove }) => fillAbove === null || fillAbove < (steps[0]?.size ?? 0), {
      path: ['fillAbove'],
      ...broken('fill-above-least'),
    }),
  );

/** 社区拼团: a cycle. Ordered until the cut-off, collected at the places where it arrives. */
const communityTermsSchema = z
  .object({
    kind: z.literal('community'),
    items: z
      .array(z.object({ product: key, priceFen: fen, perMember: z.nullable(few) }))
      .check(z.minLength(1), z.maxLength(30)),
    cutoff: instant,
    /** Days in the brand's zone; fetched from the first until the last. */
    arrives: day,
    fetchFrom: day,
    fetchTo: day,
    /** Where it is collected: a store, or at somebody of the neighbourhood, who leads and gets a fee. */
    places: z
      .array(
        z.object({
          code,
          store: key,
          name: text(1, 40),
          address: text(0, 100),
          /** Member key of whoever leads there. Null: the store does. */
          leader: z.nullable(key),
        }),
      )
      .check(z.minLength(1), z.maxLength(50)),
    /** Of what is fetched at a place that somebody leads: basis points. */
    feeBp: z.int().check(z.minimum(0), z.maximum(5000)),
    /** What is not fetched: nobody gets money back, or everybody by themselves. Said before paying. */
    leftOver: z.enum(['kept', 'refunded']),
  })
  .check(
    z.refine(
      ({ cutoff, arrives, fetchFrom, fetchTo }) =>
        Date.parse(cutoff) < Date.parse(`${arrives}T23:59:59Z`) &&
        arrives <= fetchFrom &&
        fetchFrom <= fetchTo,
      { path: ['arrives'], ...broken('days-follow') },
    ),
  );

/** 拼单: one batch at the counter, everybody's own drink at their own price. */
const officeTermsSchema = z.object({
  kind: z.literal('office'),
  /** What the starter is given from so many paid orders on. Null: nothing. */
  gift: z.nullable(z.object({ size, gift })),
});

export const groupTermsSchema = z.discriminatedUnion('kind', [
  seatsTermsSchema,
  communityTermsSchema,
  officeTermsSchema,
]);
export type GroupTerms = z.infer<typeof groupTermsSchema>;
export type SeatsTerms = Extract<GroupTerms, { kind: 'seats' }>;
export type CommunityTerms = Extract<GroupTerms, { kind: 'community' }>;
export type OfficeTerms = Extract<GroupTerms, { kind: 'office' }>;

/** An offer. Its terms are frozen with each group that is opened on it. */
export const groupOfferSchema = z.object({
  name: text(1, 40),
  /** What else a member should know. */
  notes: paragraph(0, 200),
  terms: groupTermsSchema,
  /** When and where groups may be opened and joined; levels that may. */
  times: offerTimesSchema,
  /** Seats in all, held or paid; null: as many as are wanted. */
  stock: z.nullable(z.int().check(z.positive(), z.maximum(100_000_000))),
  /** Seats that a member has of it in all, over its groups; null: any number. */
  perMember: z.nullable(few),
});
export type GroupOffer = z.infer<typeof groupOfferSchema>;

/** `draft`: nobody sees it. `ended`: nobody opens one any more; groups that run are joined and run on. */
export const OFFER_STATES = ['draft', 'live', 'ended'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/**
 * `closing`: its time is over, what is being paid is looked at. `failing`: money is on its way back.
 */
export const GROUP_STATES = ['forming', 'closing', 'filled', 'failing', 'failed'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

/**
 * `held`: being paid. `confirmed`: the group is filled, the order is being made. `reversed`: given back after
 * that. `released`: never paid.
 */
export const SEAT_STATES = [
  'held',
  'paid',
  'confirmed',
  'released',
  'refunding',
  'refunded',
  'reversed',
] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** Why a seat cannot be had. */
export const NO_SEAT = [
  'unknown',
  'not-begun',
  'over',
  'other-store',
  'other-level',
  'none-left',
  'had-all',
  'in-one-already',
  'unpaid-one',
  'lapsed-often',
  'newcomers-only',
  'full',
  'closing',
  'price-changed',
] as const;
export type NoSeat = (typeof NO_SEAT)[number];
export interface WhyNoSeat {
  code: NoSeat;
  /** A sentence with what to do: "该团已满，可自己开团". */
  message: string;
}

/** Where a seat is taken: in a group that is there, or in a new one of an offer. */
const seatOf = z.union([z.object({ group: groupId }), z.object({ offer: code })]);
export type SeatOf = z.infer<typeof seatOf>;

const seatCart = {
  seat: seatOf,
  store: key,
  lines: z.array(cartLineSchema).check(z.minLength(1), z.maxLength(20)),
  points: z.union([z.literal('none'), z.literal('most'), whole]),
  /** Of an office's order: coupons as in any other. */
  coupon: z.optional(z.union([z.literal('best'), z.literal('none'), rowId])),
};

export const groupRequestSchema = z.discriminatedUnion('action', [
  /** What may be opened or joined now or soon; at a store, where one is named. */
  z.object({ action: z.literal('list-offers'), store: z.optional(key), after }),
  /** With the groups that a stranger may join now. */
  z.object({ action: z.literal('show-offer'), offer: code, store: z.optional(key) }),
  /** Whoever has the link sees it. */
  z.object({ action: z.literal('show-group'), group: groupId }),
  z.object({ action: z.literal('quote-seat'), ...seatCart }),
  z.object({
    action: z.literal('take-seat'),
    ...seatCart,
    /** The price that the member saw. */
    payableFen: whole,
    pointsUsed: whole,
    /** Whether others see name and face; otherwise initials. */
    showsFace: z.boolean(),
    remark: text(0, 60),
    requestId,
  }),
  /** Before it is filled: the money goes back. */
  z.object({ action: z.literal('leave-group'), group: groupId }),
  z.object({ action: z.literal('list-my-groups'), after }),
  /** Starts a 拼单 at a store, open until then. */
  z.object({
    action: z.literal('open-office'),
    store: key,
    until: instant,
    showsFace: z.boolean(),
    requestId,
  }),
  /** Its starter ends it now: what is paid goes to the counter. */
  z.object({ action: z.literal('close-office'), group: groupId }),
  ...COMMUNITY_ACTIONS,
]);
export type GroupRequest = z.infer<typeof groupRequestSchema>;

/** An offer as a member sees it. */
export interface OfferView {
  offer: string;
  kind: GroupKind;
  name: string;
  notes: string;
  /** Of `seats`: its product. */
  product: string | null;
  productName: string;
  picture: string;
  steps: { size: number; priceFen: string }[];
  /** What the member pays alone; null: it is not sold alone here. */
  aloneFen: string | null;
  minutes: number | null;
  /** "团长价 ¥9.90", "团长得 1 张券"; empty: nothing. */
  leader: string;
  newcomersOnly: boolean;
  /** Null: as many as are wanted. */
  left: string | null;
  perMember: number | null;
  from: string | null;
  until: string | null;
  /** Names of stores; empty: all. */
  stores: string[];
  /** Null: may be opened now. */
  why: WhyNoSeat | null;
  /** Of `community`. */
  community: {
    items: { product: string; name: string; picture: string; priceFen: string; perMember: number | null }[];
    cutoff: string;
    arrives: string;
    fetchFrom: string;
    fetchTo: string;
    leftOver: CommunityTerms['leftOver'];
    places: { code: string; name: string; address: string; store: string; group: string | null }[];
  } | null;
}
export interface OffersReply {
  offers: OfferView[];
  next: string | null;
}
/** A group that may be joined: how many are missing and until when. Nobody in it is invented. */
export interface GroupLine {
  group: string;
  /** Of whoever leads. */
  leader: Face;
  missing: number;
  deadline: string;
  /** What whoever joins now pays, without extras. */
  priceFen: string;
}
/** Who somebody is to the others: their name where they allowed it, otherwise "林*夏"; never empty. */
export interface Face {
  name: string;
  /** One character for a round picture. */
  initial: string;
}
export interface OfferReply {
  offer: OfferView;
  groups: GroupLine[];
  /** Groups that ran to their end, and of them those that filled; null: too few to tell. */
  record: { groups: number; filled: number } | null;
  /** The member's own that is not over; null: none. */
  mine: string | null;
  /** By the server's clock. */
  now: string;
}

export interface SeatView {
  face: Face;
  leads: boolean;
  isMine: boolean;
  /** `held`: somebody is paying. */
  state: 'held' | 'paid';
  /** Of an office: what they chose. Empty: not told. */
  what: string;
  /** Of an office: how many things that is; 0: not told. */
  cups: number;
}
/** A 拼单: who started it, and what they are given from so many paid orders on; null: nothing. */
export interface OfficeView {
  starter: Face;
  gift: { size: number; count: number } | null;
}
/** A group as whoever has its link sees it. */
export interface GroupReply {
  group: string;
  kind: GroupKind;
  offer: OfferView | null;
  /** Where it is made or collected; null: each at their own store. */
  store: { id: string; name: string } | null;
  /** Of a community: where it is collected. */
  place: { code: string; name: string; address: string } | null;
  state: GroupState;
  /** Null: any number. */
  size: number | null;
  least: number;
  held: number;
  paid: number;
  /** Until it fills, or until its next step; 0: none. */
  missing: number;
  deadline: string;
  /** Whether the brand filled it, and by how many paid seats. */
  filledBy: 'members' | 'deadline' | 'brand' | null;
  /** Whoever joins now pays it, without extras; null: as on the menu. */
  priceFen: string | null;
  /** At most 50. */
  seats: SeatView[];
  moreSeats: number;
  mine: {
    order: string;
    state: SeatState;
    paidFen: string;
    /** What went back of it, or goes: with its state. */
    back: { fen: string; state: 'queued' | 'processing' | 'done' | 'failed'; askedAt: string } | null;
    leads: boolean;
    mayLeave: boolean;
  } | null;
  /** Null: may be joined by whoever asks. */
  why: WhyNoSeat | null;
  /** Null: it is none. */
  office: OfficeView | null;
  /** Started it and may end it: an office's. */
  mayClose: boolean;
  /** By the server's clock. */
  now: string;
}
export type SeatQuoteReply =
  | { outcome: 'quoted'; quote: Quote; priceFen: string | null }
  | { outcome: 'no-seat'; why: WhyNoSeat }
  | { outcome: 'problems'; problems: CartProblem[] };
export type TakeSeatReply =
  | { outcome: 'created'; group: string; order: string; payableFen: string; payBy: string | null }
  | { outcome: 'price-changed'; quote: Quote }
  | { outcome: 'no-seat'; why: WhyNoSeat }
  | { outcome: 'problems'; problems: CartProblem[] };

/** `problem`: what is wrong with its time. */
export type OpenOfficeReply = { group: string } | { problem: string };

export interface MyGroup {
  group: string;
  kind: GroupKind;
  name: string;
  picture: string;
  state: GroupState;
  missing: number;
  deadline: string;
  seat: SeatState;
  order: string;
  paidFen: string;
  leads: boolean;
}
export interface MyGroupsReply {
  groups: MyGroup[];
  next: string | null;
  /** By the server's clock. */
  now: string;
}
