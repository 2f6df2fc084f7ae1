/**
 * Takes what a store's POS tells: each event is read alone, those that are good are received as one batch and settled, and each is answered. An event that
 * is refused takes no other with it.
 */
import type { PosError, PosEvent } from '../../contract/pos';
import { posError, posWords, refusal } from '../../contract/pos-words';
import { asDb, type Database, type Db } from '../../platform/db';
import type { Vault } from '../../platform/vault';
import { readCategories } from '../catalog/catalog.store';
import { readBuried } from '../inbox/dead-letters.store';
import type { Receipt } from '../inbox/inbox.types';
import { present } from '../kernel/assert';
import type { Instant } from '../kernel/time';
import { idOfEvent, readPosEvent, toIncoming, type PosFacts, type ToldByPos } from '../pos/pos-event.rules';
import type { PosOutcome, PosTill } from '../pos/pos.types';
import { readTold } from '../views/pos/effects';
import { findBuyer, type BuyerSearch } from './find-buyers';
import { CONFLICT_EVENT, CONFLICT_SALE } from './prepare-events';
import { CLOCK_TOLERANCE_MS } from './publish-programme';
import { receiveSales } from './receive-sales';
import { settleMembers } from './settle-events';

/** A till that was without network for longer tells its sales by a file. Milliseconds. */
const OLDEST_EVENT_MS = 92 * 86_400_000;

interface Accepted {
  /** Place in what was told. */
  place: number;
  event: PosEvent;
  buyer: bigint | null;
}

export interface PosBatch {
  vault: Vault;
  till: PosTill;
  /** As they came: nothing about them is known yet. */
  told: readonly unknown[];
  now: Instant;
}

/** Settles a batch, and answers each event in the order given. */
export async function receivePosEvents(
  pool: Database,
  { vault, till, told, now }: PosBatch,
): Promise<PosOutcome[]> {
  const db = asDb(pool);
  const { utcOffsetMinutes } = till;
  const facts = { utcOffsetMinutes, from: now - OLDEST_EVENT_MS, until: now + CLOCK_TOLERANCE_MS };
  const { accepted, refused } = await lookAtEach({ db, vault, till, now }, told, facts);
  const products = accepted.flatMap(({ event }) => ('lines' in event ? event.lines : []));
  const categories = await readCategories(db, till.brandId, [
    ...new Set(products.map((line) => line.product)),
  ]);
  const events = accepted.map(({ event, buyer }) => toIncoming(event, till.storeId, buyer, categories));
  const receipts = await receiveSales(pool, { brandId: till.brandId, utcOffsetMinutes }, events, now);
  const received = receipts.flatMap((receipt) => (receipt.outcome === 'received' ? receipt : []));
  await settleMembers(pool, [...new Set(received.map((receipt) => receipt.memberId))]);
  const outcomeOf = await outcomes(db, till, events, receipts);
  const answers = new Map<number, PosOutcome>(refused);
  accepted.forEach(({ place, event }, index) =>
    answers.set(place, { id: event.id, ...outcomeOf(present(receipts[index], 'a receipt'), event) }),
  );
  return told.map((_, place) => present(answers.get(place), 'the answer to an event'));
}

async function lookAtEach(
  search: BuyerSearch,
  told: readonly unknown[],
  facts: PosFacts,
): Promise<{ accepted: Accepted[]; refused: [number, PosOutcome][] }> {
  const accepted: Accepted[] = [];
  const refused: [number, PosOutcome][] = [];
  for (const [place, raw] of told.entries()) {
    const read = readPosEvent(raw, facts);
    const buyer = 'refused' in read ? read.refused : await buyerOf(search, read.event);
    if ('event' in read && (buyer === null || typeof buyer === 'bigint'))
      accepted.push({ place, event: read.event, buyer });
    else refused.push([place, { id: idOfEvent(raw), ...(buyer as PosError) }]);
  }
  return { accepted, refused };
}

const buyerOf = async (search: BuyerSearch, event: PosEvent): Promise<bigint | null | PosError> =>
  event.type === 'order.paid' ? findBuyer(search, event) : null;

type Outcome = PosOutcome extends infer Each
  ? Each extends { id: unknown }
    ? Omit<Each, 'id'>
    : never
  : never;

/** What receipts mean once everything of their members has settled. */
async function outcomes(
  db: Db,
  till: PosTill,
  events: readonly ToldByPos[],
  receipts: readonly Receipt[],
): Promise<(receipt: Receipt, event: PosEvent) => Outcome> {
  const buried = await readBuried(
    db,
    receipts.flatMap((receipt) => (receipt.outcome === 'received' ? receipt : [])),
  );
  const known = events.flatMap((event, index) =>
    receipts[index]?.outcome === 'known' && 'receipt' in event.payload
      ? { externalId: event.externalId, day: event.payload.day, receipt: event.payload.receipt }
      : [],
  );
  const before = await readTold(db, till, known);
  return (receipt, event) => {
    switch (receipt.outcome) {
      case 'received': {
        const dead = buried.get(`${receipt.memberId}/${receipt.seq}`);
        return dead === undefined ? { ok: true, ...receipt, outcome: 'settled' } : refusal(dead.code);
      }
      case 'known': {
        const told = before.get(event.id);
        if (told?.refused) return refusal(told.refused);
        return { ok: true, outcome: told?.waits ? 'waiting-for-sale' : 'known' };
      }
      case 'parked':
        return { ok: true, outcome: 'waiting-for-sale' };
      case 'kept-without-member':
        return { ok: true, outcome: 'kept-without-member' };
      case 'conflict':
        return contradiction(receipt.reason);
    }
  };
}

/** A conflict; or why the refund of a sale without a member is refused, which never reaches settlement. */
function contradiction(reason: string): PosError {
  if (reason === CONFLICT_SALE) return posError('conflict', posWords.saleTold);
  if (reason === CONFLICT_EVENT) return posError('conflict', posWords.eventTold);
  return refusal(reason);
}
