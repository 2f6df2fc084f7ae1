/**
 * One batch of events on its way into the inbox, within one transaction: what is known is answered, what
 * follows a sale is placed behind it, the rest is numbered in its members' order.
 */
import { type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Receipt, SaleKey } from '../../inbox/inbox.types';
import { fillAwaited, markAwaited, parkUntilSale, readEventKeys, readSaleKeys } from '../../inbox/keys.store';
import { putIncoming, releaseFollowers } from '../../inbox/inbox.store';
import { holdForNumbering } from '../../member/member.store';
import {
  CONFLICT_EVENT,
  CONFLICT_SALE,
  followsSale,
  sameOrConflict,
  settleWithinBatch,
  type Prepared,
} from './prepare-events';
import { followSales, knownSale } from './follow-sales';
import { receiveGuests } from './receive-guests';
import { saleName } from '../../inbox/sale-name';

/** Someone else received one of the events in this moment: look again. */
export class Collision extends Error {}

export type Answers = (Receipt | undefined)[];
/** A batch in the hands of one transaction, and the answers so far, by place. */
export interface Batch {
  db: Db;
  brandId: number;
  answers: Answers;
}

/**
 * Whether a batch of nothing known is written by one statement: that of members' events, or that of guests'
 * sales.
 */
export const isOneStatement = (events: readonly Prepared[]): boolean =>
  !events.some(followsSale) &&
  (events.every((event) => event.memberId !== null) || events.every((event) => event.memberId === null));

/**
 * Receives a batch, each event by its place; `careful` where anything of it may be known. Throws `Collision`,
 * or what `isKeyTaken` knows, where somebody else told one of them meanwhile: to be done again, with care.
 */
export async function receive(batch: Batch, prepared: Prepared[], careful: boolean): Promise<void> {
  const fresh = careful ? settleWithinBatch(await leaveOutKnown(batch, prepared), batch.answers) : prepared;
  const { events, orphans } = fresh.some(followsSale)
    ? await followSales(batch, fresh)
    : { events: fresh, orphans: [] };
  await number(
    batch,
    events.filter((event) => event.memberId !== null),
  );
  const guests = await receiveGuests(
    batch,
    events.filter((event) => event.memberId === null),
  );
  if (!guests) throw new Collision();
  await park(batch, orphans);
}

/**
 * Answers events and sales that are known or contradicted, marks sales for which something waits, and returns
 * the rest.
 */
async function leaveOutKnown(
  { db, brandId, answers }: Batch,
  events: readonly Prepared[],
): Promise<Prepared[]> {
  if (events.length === 0) return [];
  const keys = await readEventKeys(db, brandId, events);
  const sales = await readSaleKeys(
    db,
    brandId,
    events.flatMap((event) => (event.kind === 'sale' && event.sale ? event.sale : [])),
  );
  const fresh: Prepared[] = [];
  for (const event of events) {
    const before = keys.get(`${event.source}|${event.externalId}`);
    const sale = event.kind === 'sale' && event.sale ? sales.get(saleName(event.sale)) : undefined;
    if (before) answers[event.place] = sameOrConflict(before, event, CONFLICT_EVENT);
    else if (sale && knownSale(sale)) answers[event.place] = sameOrConflict(sale.hash, event, CONFLICT_SALE);
    else fresh.push({ ...event, awaited: sale !== undefined });
  }
  return fresh;
}

/** Numbers events in their order. What waits for a sale follows it before anything later is numbered. */
async function number(batch: Batch, events: readonly Prepared[]): Promise<void> {
  const parts = cutBehindAwaited(events);
  // One part holds its members itself; several do so all at once, so that two batches never wait for each
  // other in a circle.
  if (parts.length > 1)
    await holdForNumbering(
      batch.db,
      events.flatMap((event) => event.memberId ?? []),
    );
  for (const part of parts) {
    const seqs = await putIncoming(batch.db, batch.brandId, part);
    for (const [index, event] of part.entries()) {
      const memberId = present(event.memberId, 'the member of a numbered event');
      const seq = present(seqs[index], 'the number of an event');
      batch.answers[event.place] = { outcome: 'received', memberId, seq };
      if (event.awaited && event.sale) {
        if (!(await fillAwaited(batch.db, batch.brandId, { ...event.sale, hash: event.hash, memberId, seq })))
          throw new Collision();
        await releaseFollowers(batch.db, batch.brandId, [{ ...event.sale, memberId }]);
      }
    }
  }
}

/**
 * The events in their order, in parts of which each but the last ends with a sale for which something waits.
 */
function cutBehindAwaited(events: readonly Prepared[]): Prepared[][] {
  const parts: Prepared[][] = [];
  let part: Prepared[] = [];
  for (const event of events) {
    if (part.length === 0) parts.push(part);
    part.push(event);
    if (event.awaited) part = [];
  }
  return parts;
}

async function park({ db, brandId, answers }: Batch, orphans: readonly Prepared[]): Promise<void> {
  if (orphans.length === 0) return;
  const parked = orphans.map((event) => ({ ...event, sale: present(event.sale, 'sale') }));
  const sales: SaleKey[] = parked.map((event) => event.sale);
  await markAwaited(db, brandId, sales);
  const now = await readSaleKeys(db, brandId, sales);
  if ([...now.values()].some((sale) => knownSale(sale))) throw new Collision();
  if ((await parkUntilSale(db, brandId, parked)) < parked.length) throw new Collision();
  for (const event of orphans) answers[event.place] = { outcome: 'parked' };
}
