/** What a POS tells, as the inbox takes it. Pure; docs/pos.md. */
import type { EventBody, RefundPayload } from '../../contract/event';
import type { PosEvent } from '../../contract/pos-event';
import { readQuantity } from '../receipt/quantity.rules';
import type { NamedSale } from '../receipt/receipt.types';
import { tidyNumber } from '../receipt/sale-key.rules';
import { returnKey } from '../receipt/return-key.rules';
import { instantOfEvent, posSource } from './pos-event.rules';
import { receiptOf } from './pos-receipt.rules';

/** An event as the inbox takes it. */
export type ToldByPos = EventBody & {
  source: string;
  externalId: string;
  memberId: bigint | null;
  occurredAt: number;
};

/** The sale that an event is, or that it follows: of its own store and day, where it names no other. */
export function saleOfEvent(event: PosEvent, storeId: string): NamedSale {
  const { receipt } = event;
  if (event.type !== 'order.refunded' || event.sale === undefined)
    return { store: storeId, day: event.day, receipt };
  const { store = storeId, day } = event.sale;
  return { store: tidyNumber(store), day, receipt };
}

/**
 * An event of a store's POS for the inbox; null: a receipt that only gives back.
 * @param buyer of a sale: the member, or null for nobody's; what follows a sale belongs to its member
 */
export function toIncoming(
  event: PosEvent,
  storeId: string,
  buyer: bigint | null,
  categories: ReadonlyMap<string, string>,
): ToldByPos | null {
  const told = { source: posSource(storeId), externalId: event.id, occurredAt: instantOfEvent(event) };
  const sale = saleOfEvent(event, storeId);
  switch (event.type) {
    case 'order.paid': {
      const shaped = receiptOf(event.lines, storeId, categories);
      if ('problem' in shaped || shaped.lines.length === 0) return null;
      return { ...told, memberId: buyer, kind: 'sale', payload: { ...sale, lines: shaped.lines } };
    }
    case 'order.completed':
      return { ...told, memberId: null, kind: 'completion', payload: sale };
    case 'order.refunded':
      return { ...told, memberId: null, kind: 'refund', payload: { ...sale, units: unitsOf(event.units) } };
  }
}

type ToldUnits = Extract<PosEvent, { type: 'order.refunded' }>['units'];

const unitsOf = (units: ToldUnits): RefundPayload['units'] =>
  Array.isArray(units)
    ? units.flatMap(({ line, quantity }) => {
        const kept = readQuantity(quantity);
        return kept === null ? [] : { line, ...kept };
      })
    : units;

export type ReturnByPos = ToldByPos & { sale: NamedSale };

/**
 * Refunds of earlier sales that a receipt gives back, one a sale.
 * @example two lines of yesterday's receipt 17, ¥18.00 and ¥12.00: one refund of ¥30.00
 */
export function returnsOf(event: PosEvent, storeId: string): ReturnByPos[] {
  if (event.type !== 'order.paid') return [];
  const shaped = receiptOf(event.lines, storeId, new Map());
  if ('problem' in shaped) return [];
  const fenOf = new Map<string, { sale: NamedSale; fen: bigint }>();
  for (const { of, amountFen } of shaped.returns) {
    if (of === null) continue;
    const name = JSON.stringify([of.store, of.day, of.receipt]);
    const before = fenOf.get(name)?.fen ?? 0n;
    fenOf.set(name, { sale: of, fen: before + BigInt(amountFen) });
  }
  return [...fenOf.values()].map(({ sale, fen }, place) => ({
    ...returnKey(saleOfEvent(event, storeId), place + 1),
    occurredAt: instantOfEvent(event),
    memberId: null,
    kind: 'refund',
    payload: { ...sale, units: { amountFen: fen.toString() } },
    sale,
  }));
}

/** The sales of which an event takes something back. */
export const takenBackBy = (event: PosEvent, storeId: string): NamedSale[] =>
  event.type === 'order.refunded'
    ? [saleOfEvent(event, storeId)]
    : returnsOf(event, storeId).map(({ sale }) => sale);
