/**
 * Takes what a store's POS tells: each event is read alone, those that are good are received as one batch and
 * settled, and each is answered. An event that is refused takes no other with it. What this very message told
 * before, and was never answered, is answered as if it had come now.
 */
import type { PosEventResult } from '../../../contract/pos';
import type { PosEvent } from '../../../contract/pos-event';
import { posError } from '../../../contract/pos-words';
import { asQuickDb, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import { DAY_MS, type Instant } from '../../kernel/time';
import { idOfEvent, posSource, readPosEvent } from '../../pos/pos-event.rules';
import { returnsOf, saleOfEvent, takenBackBy, toIncoming } from '../../pos/to-incoming.rules';
import type { ClerkAction } from '../../pos/pos-messages.store';
import type { PosTill } from '../../pos/pos.types';
import { appOrderName, readAppOrders } from '../../views/pos/app-orders';
import { readTold } from '../../views/pos/effects';
import { readAskedFacts, type AskedFacts } from '../../views/till/asked-facts';
import { reviewFromFen } from '../../till/credit.rules';
import { versionAt } from '../../programme/programme.rules';
import { answerOf, doneBy, numberedOf, type ReceivedByPos } from './answer-pos-events';
import { findBuyers, nameBuyers, type NamedBuyers } from './find-buyers';
import { MESSAGE_KEPT_MS } from './forget-pos-messages';
import { receiveSales } from '../intake/receive-sales';
import { settlePosEvents } from './settle-pos-events';
import { settleReturns, type ReceivedReturn } from './settle-returns';
import { CLOCK_TOLERANCE_MS } from '../../programme/publishing.rules';

/** A till that was without network for longer tells its sales by a file. Milliseconds. */
const OLDEST_EVENT_MS = 92 * DAY_MS;

export interface PosBatch {
  vault: Vault;
  till: PosTill;
  /** Of the message that tells it. */
  messageId: string;
  /** As they came: nothing about them is known yet. */
  told: readonly unknown[];
  now: Instant;
}

/** An event that was accepted, now or before. */
export interface KeptByPos {
  /** Place in what was told. */
  place: number;
  event: PosEvent;
  buyer: bigint | null;
}

/** What is told, each event looked at alone, before anything is looked up. */
export interface LookedAt extends NamedBuyers {
  good: { place: number; event: PosEvent }[];
  refused: [number, PosEventResult][];
}

/** Reads each event, and whom those that are good name as their buyers. */
export async function lookAtEach({ vault, till, told, now }: PosBatch): Promise<LookedAt> {
  const { utcOffsetMinutes } = till;
  const facts = { utcOffsetMinutes, from: now - OLDEST_EVENT_MS, until: now + CLOCK_TOLERANCE_MS };
  const good: LookedAt['good'] = [];
  const refused: LookedAt['refused'] = [];
  for (const [place, raw] of told.entries()) {
    const read = readPosEvent(raw, facts);
    if ('event' in read) good.push({ place, event: read.event });
    else refused.push([place, { id: idOfEvent(raw), ...read.refused }]);
  }
  const buyers = await nameBuyers(
    { vault, till, now },
    good.map(({ event }) => event),
  );
  return { good, refused, ...buyers };
}

/**
 * Settles a batch, and answers each event in the order given. `done`: what clerks did by it, for the log of
 * actions; `kept`: the events that were accepted.
 * @param looked and `known`: what was read of this batch before
 */
export async function receivePosEvents(
  pool: Database,
  batch: PosBatch,
  looked?: LookedAt,
  known?: AskedFacts,
): Promise<{ results: PosEventResult[]; done: ClerkAction[]; kept: KeptByPos[] }> {
  const db = asQuickDb(pool);
  const { till, now } = batch;
  const seen = looked ?? (await lookAtEach(batch));
  const facts = known ?? (await readAskedFacts(db, till, seen.keys, now));
  const { accepted, refused } = await accept(pool, batch, seen, facts);
  const { received, returned } = await receive(pool, batch, accepted, facts.categories);
  const numbered = received.flatMap((one) => numberedOf(one) ?? []);
  const settlements = await settlePosEvents(pool, till, numbered, { rules: facts.rules, now });
  const returns = await settleReturns(
    pool,
    { brandId: till.brandId, messageId: batch.messageId },
    returned.flat(),
  );
  const largeFen = reviewFromFen(versionAt(facts.rules, now).programme);
  const answers = new Map(refused);
  const done: ClerkAction[] = [];
  const kept: KeptByPos[] = [];
  for (const [index, { place, event, buyer }] of accepted.entries()) {
    const one = present(received[index], 'what was received');
    const own = returns.splice(0, returned[index]?.length);
    const answer = answerOf(one, settlements.get(event.id), own);
    answers.set(place, { id: event.id, ...answer });
    done.push(...doneBy(one, answer, largeFen));
    if (answer.ok) kept.push({ place, event, buyer });
  }
  return { results: batch.told.map((_, place) => present(answers.get(place), 'an answer')), done, kept };
}

/** Leaves out the events whose buyer is not who they say, and refunds of what the mini-program sold. */
async function accept(
  pool: Database,
  { vault, till, now }: PosBatch,
  { good, refused, ...named }: LookedAt,
  facts: AskedFacts,
): Promise<{ accepted: KeptByPos[]; refused: LookedAt['refused'] }> {
  const search = { db: asQuickDb(pool), vault, till, now };
  const events = good.map(({ event }) => event);
  const takenBack = events.map((event) => takenBackBy(event, till.storeId));
  const ofApp = await readAppOrders(search.db, till, takenBack.flat());
  const buyers = await findBuyers(search, events, named, facts);
  const accepted: KeptByPos[] = [];
  const strangers: LookedAt['refused'] = [];
  for (const [index, { place, event }] of good.entries()) {
    const buyer = buyers[index] ?? null;
    if (takenBack[index]?.some((sale) => ofApp.has(appOrderName(sale))))
      strangers.push([place, { id: event.id, ...posError('app-order') }]);
    else if (buyer === null || typeof buyer === 'bigint') accepted.push({ place, event, buyer });
    else strangers.push([place, { id: event.id, ...buyer }]);
  }
  return { accepted, refused: [...refused, ...strangers] };
}

interface Received {
  received: ReceivedByPos[];
  /** What each gives back of earlier sales. */
  returned: ReceivedReturn[][];
}

/** Receives what was accepted, in the order given, and says what is known of what was told before. */
async function receive(
  pool: Database,
  { till, messageId, now }: PosBatch,
  accepted: readonly KeptByPos[],
  categories: ReadonlyMap<string, string>,
): Promise<Received> {
  const { brandId, storeId, utcOffsetMinutes } = till;
  const toldBy = accepted.map(({ event, buyer }) => ({
    told: { messageId, clerk: event.clerk ?? null },
    main: toIncoming(event, storeId, buyer, categories),
    returns: returnsOf(event, storeId),
  }));
  const mains = toldBy.flatMap(({ main, told }) => (main === null ? [] : { ...main, told }));
  const returns = toldBy.flatMap((one) => one.returns.map((each) => ({ ...each, told: one.told })));
  const zone = { brandId, utcOffsetMinutes };
  const receipts = await receiveSales(pool, zone, [...mains, ...returns], now);
  const next = { main: 0, returned: mains.length };
  const received = toldBy.map(({ main }, index) => ({
    event: present(accepted[index], 'an event').event,
    receipt: main === null ? null : present(receipts[next.main++], 'a receipt'),
  }));
  const returned = toldBy.map((one) =>
    one.returns.map((told) => ({ told, receipt: present(receipts[next.returned++], 'a receipt') })),
  );
  const known = received.flatMap(({ event, receipt }) =>
    receipt?.outcome === 'known' ? { externalId: event.id, ...saleOfEvent(event, storeId) } : [],
  );
  const source = posSource(storeId);
  const kept = { messageId, keptMs: MESSAGE_KEPT_MS };
  const before = await readTold(asQuickDb(pool), { brandId, source }, kept, known);
  return {
    received: received.map((one) => ({
      ...one,
      before: one.receipt?.outcome === 'known' ? before.get(one.event.id) : undefined,
    })),
    returned,
  };
}
