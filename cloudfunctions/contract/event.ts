/**
 * Facts that move value, as the inbox keeps them. Keys and numbers only: no names, no phone numbers, no free
 * text. Amounts are fen, points whole numbers, both as decimal strings.
 */
import * as z from 'zod/mini';
import { key, whole } from './shapes';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const units = z.int().check(z.positive(), z.maximum(1_000_000));

/** The identity of a sale across sources. */
const sale = { store: key, day, receipt: key };

export const salePayload = z.object({
  ...sale,
  lines: z
    .array(
      z.object({
        line: key,
        product: key,
        category: z.string().check(z.maxLength(100)),
        quantity: units,
        /** What `quantity` counts of weighed goods; missing: pieces. */
        unit: z.optional(z.literal('thousandth')),
        amountFen: whole,
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
});
/**
 * Of a pick-up or a refund that was told with a day of its own: that day. `day` is the day of the sale, which
 * was found.
 */
const toldDay = z.optional(day);
export const completionPayload = z.object({ ...sale, toldDay });
/** What goes back: all of it, units of lines, or an amount, which lowers every line in proportion. */
export const refundPayload = z.object({
  ...sale,
  units: z.union([
    z.literal('whole'),
    z
      .array(z.object({ line: key, quantity: units, unit: z.optional(z.literal('thousandth')) }))
      .check(z.maxLength(1000)),
    z.object({ amountFen: whole }),
  ]),
  toldDay,
});
/** `points`: units of the asset; `asset` missing: points. */
export const redemptionPayload = z.object({ points: whole, asset: z.optional(z.literal('CNY')) });
export const returnPayload = z.object({
  redemption: z.object({ source: key, id: key }),
  points: z.nullable(whole),
});
/** `had-before`: the person behind the member had the welcome gift in an earlier membership. */
export const joinPayload = z.object({ welcome: z.optional(z.literal('had-before')) });
/**
 * A gift that comes once a period: the birthday's by year (2026), a level's by month (2026-11); a flow's by
 * what it is given for (flow.12.1.ordered.9.2: flow, version, event, card), with its points.
 */
export const giftPayload = z.discriminatedUnion('gift', [
  z.object({ gift: z.literal('birthday'), period: z.string().check(z.regex(/^\d{4}$/)) }),
  z.object({ gift: z.literal('monthly'), period: z.string().check(z.regex(/^\d{4}-\d{2}$/)) }),
  z.object({
    gift: z.literal('flow'),
    period: z.string().check(z.maxLength(80), z.regex(/^flow\.\d+\.\d+\.[a-z0-9.-]+\.\d+$/)),
    points: whole,
  }),
]);

/** An event of the same member, by which a commission is known: its first. */
const firstEvent = z.object({ source: key, id: key });
/**
 * What a friend's purchase, or an invitation, comes to for whoever recommended it, from now on: the floor of
 * Σ fen × rate, and a fixed amount, at most the cap. The first event names itself.
 */
export const commissionPayload = z.object({
  commission: firstEvent,
  asset: z.enum(['CNY', 'POINT']),
  parts: z
    .array(z.object({ fen: whole, rateBp: z.int().check(z.minimum(0), z.maximum(10_000)) }))
    .check(z.maxLength(100)),
  fixed: whole,
  cap: z.nullable(whole),
});
/** The last day on which something holds, YYYY-MM-DD; null: it has no end. */
const lastDay = z.nullable(day);
/**
 * What a member had before this system knew them, from a list: points with their ends, qualifying points by
 * the day they were earned, and a level that was given. docs/carrying-over.md.
 */
export const openingPayload = z.object({
  lots: z.array(z.object({ points: whole, lastDay })).check(z.maxLength(100)),
  qualifying: z.array(z.object({ day, points: whole })).check(z.maxLength(1000)),
  level: z.nullable(z.object({ code: key, lastDay })),
});
/**
 * The member's value goes on to another member from now on: the number of the account that is kept. Null: no
 * longer, the two were told apart again.
 */
export const mergedAwayPayload = z.object({ into: z.nullable(whole) });
/**
 * What comes from the account `from` of the same person. `lots`: usable ones, by their number there. `owes`:
 * what the person owes there, or what was refunded there and had gone on already (`lot`: of which).
 * `qualifying`: by day, less than zero where it was refunded. `level`: what was held there; `kept`:
 * whatever was bought there, as a list gave it, or the policy.
 */
export const mergedInPayload = z.object({
  from: whole,
  lots: z
    .array(
      z.object({
        asset: z.enum(['POINT', 'CNY']),
        no: z.int().check(z.positive()),
        amount: whole,
        day,
        expiresAt: z.nullable(z.int()),
      }),
    )
    .check(z.maxLength(10_000)),
  owes: z
    .array(z.object({ asset: z.enum(['POINT', 'CNY']), lot: z.nullable(z.int()), amount: whole }))
    .check(z.maxLength(1000)),
  qualifying: z
    .array(z.object({ day, points: z.string().check(z.regex(/^-?\d{1,18}$/)) }))
    .check(z.maxLength(10_000)),
  level: z.nullable(z.object({ code: key, until: z.nullable(z.int()), kept: z.boolean() })),
});
/**
 * What came from `origin` and is still here goes back there. `step`: the sequence number of the event that
 * brought a level along; null: none did.
 */
export const mergedOutPayload = z.object({ origin: whole, step: z.nullable(whole) });

/** It is the member's. */
export const releasePayload = z.object({ commission: firstEvent });

export type SalePayload = z.infer<typeof salePayload>;
export type CompletionPayload = z.infer<typeof completionPayload>;
export type RefundPayload = z.infer<typeof refundPayload>;
export type RedemptionPayload = z.infer<typeof redemptionPayload>;
export type ReturnPayload = z.infer<typeof returnPayload>;
export type JoinPayload = z.infer<typeof joinPayload>;
export type GiftPayload = z.infer<typeof giftPayload>;
/** Gifts that come by the calendar. */
export type CalendarGift = Exclude<GiftPayload['gift'], 'flow'>;
export type CommissionPayload = z.infer<typeof commissionPayload>;
export type OpeningPayload = z.infer<typeof openingPayload>;
export type MergedAwayPayload = z.infer<typeof mergedAwayPayload>;
export type MergedInPayload = z.infer<typeof mergedInPayload>;
export type MergedOutPayload = z.infer<typeof mergedOutPayload>;
export type ReleasePayload = z.infer<typeof releasePayload>;

/**
 * The payload of each kind of event there is; a kind is added here, and the compiler names what else it
 * needs.
 */
export const EVENT_PAYLOADS = {
  sale: salePayload,
  completion: completionPayload,
  refund: refundPayload,
  redemption: redemptionPayload,
  return: returnPayload,
  join: joinPayload,
  gift: giftPayload,
  commission: commissionPayload,
  release: releasePayload,
  opening: openingPayload,
  'merged-away': mergedAwayPayload,
  'merged-in': mergedInPayload,
  'merged-out': mergedOutPayload,
  /** Nothing happened but time: what fell due becomes visible. */
  clock: z.object({}),
} as const;

type Payloads = typeof EVENT_PAYLOADS;
export type EventKind = keyof Payloads;
export type EventBody = { [Kind in EventKind]: { kind: Kind; payload: z.infer<Payloads[Kind]> } }[EventKind];

/** What falls due by itself, in the order in which things of one instant do. */
export const DUE_KINDS = ['programme', 'activate', 'tier', 'expire'] as const;
export type DueKind = (typeof DUE_KINDS)[number];
/** What a journal is of: an event, or what fell due. A clock's own journal is never kept. */
export type JournalKind = Exclude<EventKind, 'clock'> | DueKind;

/** `reason` is for whoever runs the product, `said` for whoever stands at a till or reads the desk. */
export interface Refusal {
  reason: string;
  said: string;
}

/** Why an event was refused: it changed nothing and lies in the dead letters. */
export const REFUSALS = {
  malformed: {
    reason: 'It is not of the form that events of its kind have, or of a day that no calendar here has.',
    said: '事件内容不合格式，已转人工处理。',
  },
  'unknown-line': {
    reason: 'The refund names a line that the sale does not have.',
    said: '退款的行不在原单里。',
  },
  'refund-exceeds-sale': {
    reason: 'The refund takes more of a line than is left of it.',
    said: '退款数量超过原单剩余数量。',
  },
  'nothing-to-refund': {
    reason: 'Nothing is left of the sale to refund.',
    said: '原单已全部退款。',
  },
  'part-of-a-piece': {
    reason: 'The refund takes a part of a piece: a line that was sold by the piece goes back by the piece.',
    said: '这一行按件出售，不能退不足一件：请按金额退款。',
  },
  'sale-without-lines': {
    reason: 'The sale was credited by its total: it has no lines to refund.',
    said: '这张小票由店员按总额补登，没有明细：请整单退款，或按金额退款。',
  },
  'sale-not-settled': {
    reason: 'The sale it belongs to has not been settled.',
    said: '原单未能入账。',
  },
  'insufficient-points': {
    reason: 'The member has fewer usable points than asked for.',
    said: '可用积分不足。',
  },
  'unknown-redemption': {
    reason: 'The redemption it belongs to is not known.',
    said: '没有这次兑换。',
  },
  'return-exceeds-redemption': {
    reason: 'More points would come back than the redemption took.',
    said: '退回的积分超过这次兑换。',
  },
  'unknown-commission': {
    reason: 'The commission it belongs to is not known.',
    said: '没有这笔返佣。',
  },
  'commission-of-nothing': {
    reason: 'A commission that comes to nothing is none.',
    said: '返佣金额为零。',
  },
  'commission-grows': {
    reason: 'A commission only falls: what a purchase pays does not rise after it was paid.',
    said: '返佣只减不增。',
  },
  'unknown-level': {
    reason: 'The programme has no level of this name.',
    said: '会员计划里没有这个等级。',
  },
  failed: {
    reason: 'Settlement failed.',
    said: '入账失败，已转人工处理。',
  },
} as const satisfies Record<string, Refusal>;
export type RefusalCode = keyof typeof REFUSALS;
export const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);
