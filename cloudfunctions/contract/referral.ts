/**
 * Share for rebate: what the function `referral` is asked and tells. Whoever shares gets a link with a token;
 * a friend's real purchase by it pays commission, once, after it was picked up and kept. Amounts are fen, as
 * decimal strings; instants ISO 8601, days YYYY-MM-DD. Rules: docs/referral.md.
 */
import * as z from 'zod/mini';
import type { Choice } from './menu';
import type { CartLine } from './order';
import { PARTNER_ACTIONS } from './partner';
import type { PartnerKind } from './partner-terms';
import { after, key, reason, text } from './shapes';
import { TEAM_ACTIONS } from './referral-team';
import { WITHDRAWAL_ACTIONS } from './withdrawal';

/** In a link, and in the 32 characters of a mini-program code's scene as `t=…`. */
export const SHARE_TOKEN = /^[0-9a-z]{12}$/;
const token = z.string().check(z.regex(SHARE_TOKEN));

/** What a device calls itself: it proves nothing, and holds a commission back at most. */
const device = z.optional(z.string().check(z.regex(/^[0-9a-z]{8,64}$/)));

/**
 * What can be shared. `shop`: the brand itself; its `id` is empty. `item`: a product of the menu. `order`:
 * one of one's own; whoever opens it is told the token as its id, never the order's number.
 */
export const SHARED_KINDS = ['shop', 'item', 'offer', 'group', 'invite', 'order'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];
export const SHARE_CHANNELS = ['card', 'poster', 'link'] as const;
export type ShareChannel = (typeof SHARE_CHANNELS)[number];

/**
 * What pays: a friend's order, an invitation (a friend's first purchase, or a step of them), a team's month.
 */
export const COMMISSION_KINDS = ['order', 'invite', 'team'] as const;
export type CommissionKind = (typeof COMMISSION_KINDS)[number];

const content = z.object({ kind: z.enum(SHARED_KINDS), id: text(0, 100) });
export type SharedContent = z.infer<typeof content>;

export const referralRequestSchema = z.discriminatedUnion('action', [
  /** The same token again for the same content and channel. */
  z.object({ action: z.literal('share'), content, channel: z.enum(SHARE_CHANNELS), device }),
  /** A link was opened: by a visitor or a member. Once a day for each person and token. */
  z.object({ action: z.literal('open-link'), token, device }),
  /** What somebody ordered, by their link, at today's prices: of a store, or of the menu alone. */
  z.object({ action: z.literal('show-shared-order'), token, store: z.optional(key) }),
  /** Whose purchase my next order would be, before I pay. */
  z.object({ action: z.literal('show-attribution') }),
  /** My orders reward nobody, until I open a link again. */
  z.object({ action: z.literal('end-attribution') }),
  z.object({ action: z.literal('show-rebate') }),
  z.object({ action: z.literal('list-commissions'), after }),
  z.object({
    action: z.literal('show-commission'),
    order: key,
    kind: z.enum(COMMISSION_KINDS),
  }),
  /** My side, where one is held: an operator reads it. */
  z.object({
    action: z.literal('answer-hold'),
    order: key,
    text: reason,
  }),
  z.object({ action: z.literal('list-friends'), after }),
  z.object({ action: z.literal('list-stars') }),
  z.object({ action: z.literal('show-invite') }),
  /** My gift for joining by a link, where it comes later. */
  z.object({ action: z.literal('show-coming-gift') }),
  ...WITHDRAWAL_ACTIONS,
  ...PARTNER_ACTIONS,
  ...TEAM_ACTIONS,
]);
export type ReferralRequest = z.infer<typeof referralRequestSchema>;

/** What a card or a poster says, with the code that leads there. */
export interface ShareLinkReply {
  token: string;
  /** "小满邀你喝茉莉轻乳茶". */
  title: string;
  /** "新朋友入会得 1 张券，首杯立减"; empty: nothing to say. */
  friendGets: string;
  /** "好友下单，你得返佣 5%"; empty: nothing. Only for whoever shares. */
  youGet: string;
  picture: string;
  /** "¥18.00" with the drink's name on a poster; null: of no product. */
  product: { name: string; priceFen: string } | null;
  /** Page of the mini-program with its query; the link of the web page. */
  path: string;
  link: string;
  /** PNG of the mini-program code as base64; null: there is none here. */
  code: string | null;
}

/** What a link leads to, and from whom. */
export interface OpenedLinkReply {
  content: SharedContent;
  /** Page to go to, with its query. */
  path: string;
  /** "小*"; null: my own link, or one that rewards nobody. */
  from: string | null;
  /** What joining by it gives me, in words; empty: nothing, or I have joined. */
  friendGets: string;
  /** "通过此链接下单，分享者会获得返佣"; empty where nobody is rewarded. */
  notice: string;
}

/** A line of an order that somebody shared, as whoever opened it could buy it now. */
export interface SharedOrderLine {
  product: string;
  name: string;
  picture: string;
  optionsText: string;
  /** What was not given back of it. */
  quantity: number;
  /** Of one with its options: list price, and the best for whoever asks; "0" where it cannot be had. */
  unitFen: string;
  bestFen: string;
  /** Why it cannot be had, in words; null: it can. */
  closed: string | null;
  /** As it goes into a cart. */
  again: { options: Choice; parts: CartLine['parts'] };
}
export interface SharedOrderReply {
  /** Masked. */
  from: string;
  lines: SharedOrderLine[];
}

/** The receipt of an attribution, as both sides see it. */
export interface AttributionView {
  /** Masked: "小*". */
  who: string;
  /** "海报", "链接", "卡片". */
  channel: ShareChannel;
  /** What was opened, in words: "茉莉轻乳茶". */
  what: string;
  since: string;
  until: string;
}
export interface AttributionReply {
  attribution: AttributionView | null;
}

/**
 * `estimated`: paid, not picked up. `frozen`: picked up, until its day, or while it is held or a request is
 * open. `available`: mine. `reversed`: nothing of the purchase is left.
 */
export const COMMISSION_STATES = ['estimated', 'frozen', 'available', 'reversed'] as const;
export type CommissionState = (typeof COMMISSION_STATES)[number];

/** Why one is held for an operator to look at. */
export const HOLD_REASONS = [
  /** The link was opened on the device that it was shared from. */
  'same-device',
  /** The friend has won the referrer, too. */
  'cycle',
  /** The referrer works at the store of the order. */
  'staff-on-shift',
  /** WeChat knows both under one unionid. */
  'same-person',
  /** Both were paid under the same real name. */
  'same-payee',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A friend's purchase: what it pays me, and why. */
export interface CommissionView {
  order: string;
  kind: CommissionKind;
  /** Masked; of a team's bonus empty. */
  friend: string;
  /** "茉莉轻乳茶 ×2". */
  what: string;
  at: string;
  state: CommissionState;
  amountFen: string;
  /** What is left of what was paid, and the arithmetic: "¥33.33 × 10% = ¥3.33". */
  baseFen: string;
  sentence: string;
  /** YYYY-MM-DD, from which it is mine; null: not known yet, or over. */
  freeOn: string | null;
  /** Why it became less: "退款 1 杯，−¥1.11". Newest first, at most five. */
  changes: { at: string; text: string }[];
  /** Why it is held, in words, and how that stands; null: it is not. */
  hold: { why: string; answer: string | null; decided: 'released' | 'refused' | null; note: string } | null;
}
export interface CommissionsReply {
  commissions: CommissionView[];
  next: string | null;
}

/** 我的返佣. */
export interface RebateReply {
  /** False: there is no programme, or it is closed: nothing new is earned. */
  open: boolean;
  availableFen: string;
  estimatedFen: string;
  frozenFen: string;
  withdrawingFen: string;
  /** Gross, ever. */
  paidFen: string;
  /** Taken back beyond what was there: netted from the next. */
  debtFen: string;
  /** My rank, and what the next one asks; null: there is none above. */
  rank: { name: string; extraBp: number; soldFen: string; next: { name: string; missingFen: string } | null };
  /** Who came by my links: as many as are listed. */
  friends: number;
  /** The rules, a sentence each. */
  rules: string[];
  /**
   * What can be done with it, as the programme says. `invoice`: I am a company, and only that can be done.
   */
  payout: {
    cash: boolean;
    pointsPerYuan: number | null;
    couponFen: string | null;
    minimumFen: string;
    invoice: boolean;
  };
  /** My agreement with the brand, in force now, and its terms in words; null: there is none. */
  partner: { kind: PartnerKind; terms: string[] } | null;
}

/** Somebody who came by my links. */
export interface FriendView {
  /** Masked. */
  friend: string;
  since: string;
  until: string;
  /** Whether a purchase of theirs was completed. */
  bought: boolean;
}
export interface FriendsReply {
  friends: FriendView[];
  next: string | null;
}

export interface StarView {
  product: string;
  name: string;
  picture: string;
  priceFen: string;
  /** With my rank. */
  rateBp: number;
  /** Of one at this price. */
  commissionFen: string;
}
export interface StarsReply {
  stars: StarView[];
}

/** 邀请有礼. */
export interface InviteReply {
  open: boolean;
  /** In words: "1 张新人券"; empty: nothing. */
  friendGets: string;
  youGet: string;
  /** Friends whose first purchase counts. */
  friends: number;
  steps: { friends: number; reward: string; reached: boolean }[];
  rules: string[];
}

/** What comes for having joined by a link. */
export interface ComingGiftReply {
  /** In words, and the day, YYYY-MM-DD; null: nothing is to come. */
  gift: { reward: string; on: string } | null;
}
