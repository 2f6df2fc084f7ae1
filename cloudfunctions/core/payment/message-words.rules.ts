/**
 * The words of subscription messages, by the names of their templates' words (docs/operations.md says which
 * templates to choose). Each kind of word has its shape. Pure.
 */
import { decimalYuan } from '../../contract/in-words';
import type { MessageKind } from '../../contract/order';
import { formatInstant, type Instant } from '../kernel/time';

/** What messages speak of. */
export interface MessageFacts {
  pickupNo: string;
  store: string;
  items: { name: string; quantity: number }[];
  orderId: string;
  refundFen: bigint;
  at: Instant;
  utcOffsetMinutes: number;
}

/** WeChat's limit of a `thing`. Characters. */
const THING_LENGTH = 20;

/** A text as a `thing` may hold it: not empty, cut with a mark. */
function thing(text: string): string {
  const characters = [...text];
  if (characters.length === 0) return '—';
  return characters.length <= THING_LENGTH ? text : `${characters.slice(0, THING_LENGTH - 1).join('')}…`;
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
export function messageWords(kind: MessageKind, facts: MessageFacts): Record<string, string> {
  const { pickupNo, store, items, orderId, refundFen, at, utcOffsetMinutes } = facts;
  const what = items.map(({ name, quantity }) => `${name} ×${quantity}`).join('、');
  const when = { time4: time(at, utcOffsetMinutes) };
  if (kind === 'order-ready')
    return { character_string1: pickupNo, thing2: thing(store), thing3: thing(what), ...when };
  return { amount1: amount(refundFen), character_string2: orderId, thing3: thing(what), ...when };
}
