/**
 * What happens outside the transaction that decides it: events for the ledger, calls to WeChat Pay and
 * WeChat. An effect is written with its cause, carried out after the commit, again until it succeeds, and is
 * there once for its member, kind and subject. This table is all that is known of a kind; how it is carried
 * out is in settlement/work/carriers.ts. A further kind is an entry here and, unless the ledger takes it, a
 * carrier.
 */
import * as z from 'zod/mini';
import {
  completionPayload,
  giftPayload,
  mergedInPayload,
  refundPayload,
  returnPayload,
  salePayload,
  type EventKind,
} from '../../contract/event';
import { NOTICE_KINDS } from '../../contract/order';
import { COUPON_SOURCES } from '../../contract/coupon';
import { PATIENT, type Patience } from './patience.rules';

/** All that is known of a kind. */
export interface EffectSpec {
  /** `ledger`: told as an event. `outside`: by a carrier of its own. */
  carrier: 'ledger' | 'outside';
  /** What it carries; read back through this. */
  payload: z.ZodMiniType;
  /** When it is tried again, and when it is left to an operator. */
  patience: Patience;
  /**
   * Who waits for it before they answer. `settlement`: whoever must know that the ledger has it. `cause`:
   * whoever caused it, right after the commit. `nobody`: it begins as an operator's.
   */
  waitedForBy: 'settlement' | 'cause' | 'nobody';
  /** What an operator reads. */
  name: string;
}

/** An event of the effect's member, as the inbox receives it. */
const event = <Kind extends EventKind, Payload extends z.ZodMiniType>(kind: Kind, payload: Payload) =>
  z.object({ kind: z.literal(kind), payload, externalId: z.string(), occurredAt: z.int() });

const telling = { carrier: 'ledger', patience: PATIENT, waitedForBy: 'settlement' } as const;
const calling = { carrier: 'outside', patience: PATIENT, waitedForBy: 'cause' } as const;
/** What WeChat Pay reported and does not fit what is known here: seen, and looked at again when retried. */
const puzzling = { carrier: 'outside', patience: PATIENT, waitedForBy: 'nobody' } as const;
const nothing = z.object({});

export const EFFECTS = {
  'tell-sale': { ...telling, payload: event('sale', salePayload), name: '记入消费' },
  'tell-completion': { ...telling, payload: event('completion', completionPayload), name: '记入取餐' },
  'tell-refund': { ...telling, payload: event('refund', refundPayload), name: '记入退款' },
  'return-points': { ...telling, payload: event('return', returnPayload), name: '退回积分' },
  /** What a flow gives. Subject: what it is given for. */
  'tell-gift': { ...telling, payload: event('gift', giftPayload), name: '记入自动化赠分' },
  /** Lets nobody pay any more. Subject: the payment's number. */
  'close-payment': { ...calling, payload: nothing, name: '关闭付款单' },
  /** Subject: the refund's number. */
  'send-refund': { ...calling, payload: nothing, name: '发起退款' },
  /** Tells WeChat that the order was handed out. Subject: the order. */
  'upload-shipping': { ...calling, payload: z.object({ handedOutAt: z.int() }), name: '上报发货信息' },
  /** Subject: `order-ready:<order>` or `refund-done:<refund>`. */
  'send-message': {
    ...calling,
    payload: z.object({
      message: z.enum(NOTICE_KINDS),
      at: z.int(),
      refundId: z.optional(z.string()),
      /** The consent for it was used up before. */
      taken: z.optional(z.literal(true)),
    }),
    name: '发送消息',
  },
  /** Asks WeChat to send a message about offers, at most once. Subject: the message's number. */
  'deliver-message': { ...calling, payload: nothing, name: '发送营销消息' },
  /** Subject: what they are given for, `gift:…` or `packet:…`, which begins the cause of each. */
  'give-coupons': {
    ...calling,
    payload: z.object({
      source: z.enum(COUPON_SOURCES),
      coupons: z.array(z.object({ template: z.string(), count: z.int().check(z.positive()) })),
    }),
    name: '发放优惠券',
  },
  /** The same subject: what it gave and is not used. */
  'take-coupons-back': {
    ...calling,
    payload: z.object({ why: z.enum(['refunded', 'level-lost']) }),
    name: '收回优惠券',
  },
  /** Of a group that is filled: every order is made, by whoever takes the payment that fills it. */
  'confirm-seats': { ...calling, waitedForBy: 'settlement', payload: nothing, name: '成团后下单制作' },
  /** Of one that failed: every seat's money goes back. Subject: the group. */
  'refund-seats': { ...calling, payload: nothing, name: '未成团退款' },
  /** A share of what was spoiled, to everybody of a group who has it. Subject: `<group>:<request>`. */
  'give-shares': { ...calling, payload: nothing, name: '按比例补偿' },
  /**
   * Brings what an order pays its referrer up to what has become of it. Subject: the order and what happened.
   */
  'follow-referral': { ...calling, payload: z.object({ referrer: z.string() }), name: '更新返佣' },
  /**
   * Of a referrer: what became of a commission. Subject: its kind, cause and step; those before are told with
   * it.
   */
  'tell-commission': { ...calling, payload: nothing, name: '记入返佣' },
  /** Sends a withdrawal's bill until WeChat Pay has set the money aside. Subject: the withdrawal. */
  'send-transfer': { ...calling, payload: nothing, name: '发起提现转账' },
  /** Of a withdrawal that named its payee: holds what people of one name earn of each other. */
  'hold-same-payee': { ...calling, payload: nothing, name: '核对收款人姓名' },
  /** Subject: the withdrawal. */
  'cancel-transfer': { ...calling, payload: nothing, name: '撤销提现转账' },
  /** Of a withdrawal that was taken as points. Subject: the withdrawal. */
  'pay-points': { ...calling, payload: nothing, name: '返佣换积分' },
  /** Of an account that is given up: its ledger goes on to the one that is kept. Subject: the merging. */
  'tell-merge': { ...calling, payload: nothing, name: '合并会员账户' },
  /** What goes on from one account of a person to the other. Subject: the journal or event that moved it. */
  'tell-moved': {
    ...calling,
    payload: z.object({ into: z.string(), at: z.int(), told: mergedInPayload }),
    name: '转到合并后的账户',
  },
  /** Has the tax system make it, until its number is there. Subject: the invoice. */
  'issue-invoice': { ...calling, payload: nothing, name: '开具发票' },
  /** Has it taken back, because something of its order was. Subject: the invoice. */
  'reverse-invoice': { ...calling, payload: nothing, name: '冲红发票' },
  /** A transfer that is none of ours, not as ours is, or too old to be asked about. Subject: its number. */
  'strange-transfer': { ...puzzling, payload: nothing, name: '提现转账与微信支付对不上' },
  /** Subject: WeChat Pay's number of it. */
  'unknown-payment': { ...puzzling, payload: z.object({ outTradeNo: z.string() }), name: '收到不认识的付款' },
  'unknown-refund': { ...puzzling, payload: z.object({ outRefundNo: z.string() }), name: '收到不认识的退款' },
} as const satisfies Record<string, EffectSpec>;

export type EffectKind = keyof typeof EFFECTS;
export type Payload<Kind extends EffectKind> = z.infer<(typeof EFFECTS)[Kind]['payload']>;

/** Kinds that the ledger takes. */
export type TellingKind = {
  [Kind in EffectKind]: (typeof EFFECTS)[Kind]['carrier'] extends 'ledger' ? Kind : never;
}[EffectKind];

/** Whoever waits right after a commit, until the ledger knows or until all is done. */
export type Waiter = Exclude<EffectSpec['waitedForBy'], 'nobody'>;

const KINDS = Object.keys(EFFECTS) as EffectKind[];
/** What somebody waits for: who waits for everything waits for what the ledger is told, too. */
export const kindsFor = (waiter: Waiter): EffectKind[] =>
  KINDS.filter((kind) => {
    const { waitedForBy } = EFFECTS[kind];
    return waitedForBy === 'settlement' || waitedForBy === waiter;
  });

/** Whether an effect tells the ledger something. */
export const isTelling = <Effect extends { kind: EffectKind }>(
  effect: Effect,
): effect is Extract<Effect, { kind: TellingKind }> => EFFECTS[effect.kind].carrier === 'ledger';

/** Effects of what nobody here knows have no member; no member has this id. */
export const NOBODY = 0n;

/** What an effect belongs to, within its member: whoever waits for that waits for its effects only. */
export interface EffectOwner {
  /** `payment`, `refund`: numbers that nobody here knows. `book`: what settlement decided, by its member. */
  kind: 'order' | 'payment' | 'refund' | 'book' | 'withdrawal' | 'message';
  id: string;
}

/** Names an effect: there is one of a kind and subject in what a member causes. */
export interface EffectKey<Kind extends EffectKind = EffectKind> {
  memberId: bigint;
  kind: Kind;
  subject: string;
}

type EffectOf<Kind extends EffectKind> = EffectKey<Kind> & {
  brandId: number;
  owner: EffectOwner;
  payload: Payload<Kind>;
};
/** An effect that is to be. */
export type NewEffect<Kind extends EffectKind = EffectKind> = { [K in Kind]: EffectOf<K> }[Kind];
/** An effect taken to be carried out. `attempts`: with this one. */
export type TakenEffect<Kind extends EffectKind = EffectKind> = {
  [K in Kind]: EffectOf<K> & { attempts: number };
}[Kind];

/** Whose the effects of an order are. @example [{...ofOrder(order), kind: 'send-refund', …}] */
export const ofOrder = ({
  brandId,
  memberId,
  orderId,
}: {
  brandId: number;
  memberId: bigint;
  orderId: string;
}) => ({ brandId, memberId, owner: { kind: 'order', id: orderId } }) as const;

/** Whose the effects of a member's book are. */
export const ofBook = ({ brandId, memberId }: { brandId: number; memberId: bigint }) =>
  ({ brandId, memberId, owner: { kind: 'book', id: memberId.toString() } }) as const;

/** Whose the effects of a withdrawal are. */
export const ofWithdrawal = ({
  brandId,
  memberId,
  withdrawalId,
}: {
  brandId: number;
  memberId: bigint;
  withdrawalId: string;
}) => ({ brandId, memberId, owner: { kind: 'withdrawal', id: withdrawalId } }) as const;
