/**
 * The words of subscription messages, by the names of their templates' words (docs/operations.md says which
 * templates to choose). Each kind of word has its shape. Pure.
 */
import { decimalYuan } from '../../contract/in-words';
import type { NoticeKind } from '../../contract/order';
import { formatInstant, type Instant } from '../kernel/time';
import { wechatThing } from '../kernel/wechat-thing';

/** What messages speak of. */
export interface MessageFacts {
  pickupNo: string;
  store: string;
  items: { name: string; quantity: number }[];
  orderId: string;
  /** What goes or went back. */
  refundFen: bigint;
  /** Of the group that the order waits for: how many are missing, and until when. */
  group: { missing: number; deadline: Instant } | null;
  /** Of a community: where it is fetched, until which day. */
  parcel: { place: string; fetchTo: string } | null;
  at: Instant;
  utcOffsetMinutes: number;
}

/** WeChat takes a sign and plain digits. @example 185000n → ¥1850.00 */
const amount = (fen: bigint): string => `¥${decimalYuan(fen)}`;

const time = (at: Instant, utcOffsetMinutes: number): string =>
  formatInstant(at, utcOffsetMinutes).slice(0, 16).replace('T', ' ');

/**
 * The words of a message.
 * @example order-ready: {character_string1: "A012", thing2: "西湖店", thing3: "茉莉轻乳茶 ×2", time4: "2026-11-22
 * 10:05"}
 */
export function messageWords(kind: NoticeKind, facts: MessageFacts): Record<string, string> {
  const { pickupNo, store, items, orderId, refundFen, group, parcel, at, utcOffsetMinutes } = facts;
  const what = wechatThing(items.map(({ name, quantity }) => `${name} ×${quantity}`).join('、'));
  const when = { time4: time(at, utcOffsetMinutes) };
  switch (kind) {
    case 'order-ready':
      return { character_string1: pickupNo, thing2: wechatThing(store), thing3: what, ...when };
    case 'refund-done':
      return { amount1: amount(refundFen), character_string2: orderId, thing3: what, ...when };
    case 'group-filled':
      return { character_string1: pickupNo, thing2: wechatThing(store), thing3: what, ...when };
    case 'group-failed':
      return { amount1: amount(refundFen), thing2: REFUND_HINT, thing3: what, ...when };
    case 'parcel-arrived': {
      const until = parcel === null ? when : { time4: endOf(parcel.fetchTo) };
      return {
        character_string1: pickupNo,
        thing2: wechatThing(parcel?.place ?? store),
        thing3: what,
        ...until,
      };
    }
    case 'group-soon': {
      const until = { time4: time(group?.deadline ?? at, utcOffsetMinutes) };
      return { number1: String(group?.missing ?? 0), thing2: SOON_HINT, thing3: what, ...until };
    }
  }
}

/** The last minute of a day. */
const endOf = (day: string): string => `${day} 23:59`;

const REFUND_HINT = '没有成团，已原路退款';
const SOON_HINT = '就差一点，喊朋友来拼';
