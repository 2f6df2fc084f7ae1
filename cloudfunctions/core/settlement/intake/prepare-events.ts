/**
 * Makes incoming events ready to be written: payload as text, content hash, business day, and what the batch
 * itself already answers. No I/O.
 */
import { createHash } from 'node:crypto';
import type { EventKind, SalePayload } from '../../../contract/event';
import { kindOf } from '../../book/event-kinds.rules';
import type { IncomingEvent, Receipt, SaleKey } from '../../inbox/inbox.types';
import type { PreparedEvent } from '../../inbox/inbox.rows';
import { dayOf, formatDay } from '../../kernel/time';
import { saleName } from '../../inbox/sale-name';

/** A prepared event and its place in the caller's list. */
export interface Prepared extends PreparedEvent {
  place: number;
  amountFen: bigint;
}

/** The sale that an event is, or belongs to. */
const saleOf = ({ payload }: IncomingEvent): SaleKey | null =>
  'receipt' in payload ? { store: payload.store, day: payload.day, receipt: payload.receipt } : null;

/** Whether an event belongs to the member of its sale, whoever that is. */
export const followsSale = (event: { kind: EventKind }): boolean => kindOf(event).refersTo === 'sale';

/** What a sale says, without what the catalog says of its products: a product may change its category. */
const saleContent = ({ store, day, receipt, lines }: SalePayload): string =>
  [
    `${store}\t${day}\t${receipt}`,
    ...lines.map((line) => `${line.line}\t${line.product}\t${line.quantity}\t${line.amountFen}`),
  ].join('\n');

/** 16 bytes over kind, member, instant and content; what follows a sale is of whomever the sale is. */
export function contentHash(
  event: { kind: EventKind; memberId: bigint | null; occurredAt: number },
  content: string,
): Buffer {
  const member = followsSale(event) ? '' : String(event.memberId);
  return createHash('sha256')
    .update(`${event.kind}\n${member}\n${event.occurredAt}\n${content}`)
    .digest()
    .subarray(0, 16);
}

/**
 * Prepares one event. The hash covers kind, member, instant and content, not the source: the same sale from
 * two sources has one hash.
 */
export function prepare(event: IncomingEvent, place: number, utcOffsetMinutes: number): Prepared {
  const payload = JSON.stringify(event.payload);
  const content = event.kind === 'sale' ? saleContent(event.payload) : payload;
  const hash = contentHash(event, content);
  const sale = saleOf(event);
  return {
    source: event.source,
    externalId: event.externalId,
    hash,
    memberId: event.memberId,
    kind: event.kind,
    occurredAt: event.occurredAt,
    day: event.kind === 'sale' ? event.payload.day : formatDay(dayOf(event.occurredAt, utcOffsetMinutes)),
    payload,
    sale,
    awaited: false,
    messageId: event.told?.messageId ?? null,
    place,
    amountFen:
      event.kind === 'sale'
        ? event.payload.lines.reduce((sum, line) => sum + BigInt(line.amountFen), 0n)
        : 0n,
  };
}

export const CONFLICT_EVENT = 'this event was told before with other content';
export const CONFLICT_SALE = 'this sale was told before with other content';

/** Tells apart what was told before with the same content and what contradicts it. */
export const sameOrConflict = (before: Buffer | null, event: PreparedEvent, reason: string): Receipt =>
  before !== null && before.equals(event.hash) ? { outcome: 'known' } : { outcome: 'conflict', reason };

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
