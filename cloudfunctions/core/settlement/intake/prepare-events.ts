/**
 * Makes incoming events ready to be written: payload as text, content hash, business day, and what the batch
 * itself already answers. No I/O.
 */
import { hash } from 'node:crypto';
import type { EventKind, SalePayload } from '../../../contract/event';
import { kindOf } from '../../book/event-kinds.rules';
import type { IncomingEvent, Receipt, SaleKey } from '../../inbox/inbox.types';
import type { PreparedEvent } from '../../inbox/inbox.rows';
import { dayOf, formatDay } from '../../kernel/time';
import { saleName } from '../../inbox/sale-name';
import { totalOf } from '../../receipt/lines-total.rules';
import { isReturn } from '../../receipt/return-key.rules';
import { saleKey } from '../../receipt/sale-key.rules';

/** A prepared event and its place in the caller's list. */
export interface Prepared extends PreparedEvent {
  place: number;
  amountFen: bigint;
  /** As it came, and under the key of its sale: what else it may be known by is made of them. */
  told: IncomingEvent;
  event: IncomingEvent;
}

/** The sale that an event is, or belongs to. */
const saleOf = ({ payload }: IncomingEvent): SaleKey | null =>
  'receipt' in payload ? saleKey(payload as SaleKey) : null;

/** The event with the key of its sale as it counts; what has none stays as it is. */
export function underItsKey(event: IncomingEvent): IncomingEvent {
  const key = saleOf(event);
  if (key === null || !('receipt' in event.payload)) return event;
  const { store, day, receipt } = event.payload;
  const isKey = store === key.store && day === key.day && receipt === key.receipt;
  return isKey ? event : ({ ...event, payload: { ...event.payload, ...key } } as IncomingEvent);
}

/** Whether an event belongs to the member of its sale, whoever that is. */
export const followsSale = (event: { kind: EventKind }): boolean => kindOf(event).refersTo === 'sale';

/** What a sale says, without what the catalog says of its products: a product may change its category. */
const saleContent = ({ store, day, receipt, lines }: SalePayload): string =>
  [
    `${store}\t${day}\t${receipt}`,
    ...lines.map(
      ({ line, product, quantity, unit, amountFen }) =>
        `${line}\t${product}\t${quantity}${unit === 'thousandth' ? 't' : ''}\t${amountFen}`,
    ),
  ].join('\n');

/**
 * 16 bytes over kind, member, instant and content, not the source: the same sale from two sources has one
 * hash. What follows a sale is of whomever the sale is.
 */
export function contentHash(
  event: { kind: EventKind; memberId: bigint | null; occurredAt: number },
  content: string,
): Buffer {
  const member = followsSale(event) ? '' : String(event.memberId);
  const text = `${event.kind}\n${member}\n${event.occurredAt}\n${content}`;
  return hash('sha256', text, 'buffer').subarray(0, 16);
}

function hashOf(event: IncomingEvent, occurredAt = event.occurredAt): Buffer {
  const content = event.kind === 'sale' ? saleContent(event.payload) : JSON.stringify(event.payload);
  return contentHash({ kind: event.kind, memberId: event.memberId, occurredAt }, content);
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/**
 * A sale as somebody tells it who knows its time to the minute: at the minute's begin; and, of one told so,
 * as somebody who knows the second.
 */
function hashesOfMinute(event: IncomingEvent): Buffer[] {
  const minute = Math.floor(event.occurredAt / MINUTE_MS) * MINUTE_MS;
  if (event.occurredAt !== minute) return [hashOf(event, minute)];
  return Array.from({ length: 59 }, (_, n) => hashOf(event, minute + (n + 1) * SECOND_MS));
}

/** Prepares one event, under the key of its sale. */
export function prepare(told: IncomingEvent, place: number, utcOffsetMinutes: number): Prepared {
  const event = underItsKey(told);
  const sale = saleOf(event);
  return {
    source: event.source,
    externalId: event.externalId,
    hash: hashOf(event),
    told,
    event,
    memberId: event.memberId,
    kind: event.kind,
    occurredAt: event.occurredAt,
    day: event.kind === 'sale' ? event.payload.day : formatDay(dayOf(event.occurredAt, utcOffsetMinutes)),
    payload: JSON.stringify(event.payload),
    sale,
    awaited: false,
    messageId: event.told?.messageId ?? null,
    place,
    amountFen: event.kind === 'sale' ? totalOf(event.payload.lines) : 0n,
  };
}

/**
 * Hashes that the same event has as others tell it; before there was one key for all, it was kept as told.
 */
const otherHashesOf = ({ told, event }: Prepared): Buffer[] => [
  ...(event === told ? [] : [hashOf(told)]),
  ...(isReturn(event) ? hashesOfMinute(event) : []),
];

export const CONFLICT_EVENT = 'this event was told before with other content';
export const CONFLICT_SALE = 'this sale was told before with other content';

/** Tells apart what was told before with the same content and what contradicts it. */
export function sameOrConflict(before: Buffer | null, event: Prepared, reason: string): Receipt {
  if (before === null) return { outcome: 'conflict', reason };
  const others = (): Buffer[] =>
    reason === CONFLICT_SALE ? hashesOfMinute(event.event) : otherHashesOf(event);
  const isSame = before.equals(event.hash) || others().some((hash) => hash.equals(before));
  return isSame ? { outcome: 'known' } : { outcome: 'conflict', reason };
}

/** Answers events that the batch itself tells twice, and returns the others. */
export function settleWithinBatch(events: readonly Prepared[], answers: (Receipt | undefined)[]): Prepared[] {
  const byId = new Map<string, Prepared>();
  const sales = new Map<string, Prepared>();
  const kept: Prepared[] = [];
  for (const event of events) {
    const id = `${event.source}|${event.externalId}`;
    const name = event.kind === 'sale' && event.sale ? saleName(event.sale) : null;
    const twin = byId.get(id) ?? (name === null ? undefined : sales.get(name));
    if (twin) {
      answers[event.place] = sameOrConflict(twin.hash, event, byId.has(id) ? CONFLICT_EVENT : CONFLICT_SALE);
      continue;
    }
    byId.set(id, event);
    if (name !== null) sales.set(name, event);
    kept.push(event);
  }
  return kept;
}

/** Puts events that came before the sale they belong to right behind it, in the order in which they came. */
export function placeBehindSales(events: readonly { event: Prepared; sale: Prepared | null }[]): Prepared[] {
  const early = new Map<number, Prepared[]>();
  const ordered: Prepared[] = [];
  for (const { event, sale } of events) {
    if (sale && sale.place > event.place) early.set(sale.place, [...(early.get(sale.place) ?? []), event]);
    else ordered.push(event);
  }
  return ordered.flatMap((event) => [event, ...(early.get(event.place) ?? [])]);
}
