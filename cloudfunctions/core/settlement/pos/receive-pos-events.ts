/**
 * Takes what a store's POS tells: each event is read alone, those that are good are received as one batch and
 * settled, and each is answered. An event that is refused takes no other with it. What this very message told
 * before, and was never answered, is answered as if it had come now.
 */
import type { PosEvent, PosEventResult } from '../../../contract/pos';
import { posError } from '../../../contract/pos-words';
import { asDb, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import { DAY_MS, type Instant } from '../../kernel/time';
import { idOfEvent, readPosEvent, toIncoming } from '../../pos/pos-event.rules';
import type { ClerkAction } from '../../pos/pos-messages.store';
import type { PosTill } from '../../pos/pos.types';
import { readAppOrders } from '../../views/pos/app-orders';
import { readTold } from '../../views/pos/effects';
import { readAskedFacts, type AskedFacts } from '../../views/till/asked-facts';
import { reviewFromFen } from '../../till/credit.rules';
import { versionAt } from '../../programme/programme.rules';
import { answerOf, doneBy, numberedOf, type ReceivedByPos } from './answer-pos-events';
import { findBuyers, nameBuyers, type NamedBuyers } from './find-buyers';
import { MESSAGE_KEPT_MS } from './forget-pos-messages';
import { receiveSales } from '../intake/receive-sales';
import { settlePosEvents } from './settle-pos-events';
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
  const db = asDb(pool);
  const { till, now } = batch;
  const seen = looked ?? (await lookAtEach(batch));
  const facts = known ?? (await readAskedFacts(db, till, seen.keys, now));
  const { accepted, refused } = await accept(pool, batch, seen, facts);
  const received = await receive(pool, batch, accepted, facts.categories);
  const numbered = received.flatMap((one) => numberedOf(one) ?? []);
  const settlements = await settlePosEvents(pool, till, numbered, { rules: facts.rules, now });
  const largeFen = reviewFromFen(versionAt(facts.rules, now).programme);
  const answers = new Map(refused);
  const done: ClerkAction[] = [];
  const kept: KeptByPos[] = [];
  for (const [index, { place, event, buyer }] of accepted.entries()) {
    const one = present(received[index], 'what was received');
    const answer = answerOf(one, settlements.get(event.id));
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
  const search = { db: asDb(pool), vault, till, now };
  const events = good.map(({ event }) => event);
  const refunded = events.filter(({ type }) => type === 'order.refunded').map(({ receipt }) => receipt);
  const ofApp = await readAppOrders(search.db, till, refunded);
  const buyers = await findBuyers(search, events, named, facts);
  const accepted: KeptByPos[] = [];
  const strangers: LookedAt['refused'] = [];
  for (const [index, { place, event }] of good.entries()) {
    const buyer = buyers[index] ?? null;
    if (event.type === 'order.refunded' && ofApp.has(event.receipt))
      strangers.push([place, { id: event.id, ...posError('app-order') }]);
    else if (buyer === null || typeof buyer === 'bigint') accepted.push({ place, event, buyer });
    else strangers.push([place, { id: event.id, ...buyer }]);
  }
  return { accepted, refused: [...refused, ...strangers] };
}

/** Receives what was accepted, in the order given, and says what is known of what was told before. */
async function receive(
  pool: Database,
  { till, messageId, now }: PosBatch,
  accepted: readonly KeptByPos[],
  categories: ReadonlyMap<string, string>,
): Promise<ReceivedByPos[]> {
  const { brandId, storeId, utcOffsetMinutes } = till;
  const events = accepted.map(({ event, buyer }) => ({
    ...toIncoming(event, storeId, buyer, categories),
    told: { messageId, clerk: event.clerk ?? null },
  }));
  const receipts = await receiveSales(pool, { brandId, utcOffsetMinutes }, events, now);
  const known = accepted.flatMap(({ event }, index) =>
    receipts[index]?.outcome === 'known'
      ? { externalId: event.id, day: event.day, receipt: event.receipt }
      : [],
  );
  const before = await readTold(asDb(pool), till, { messageId, keptMs: MESSAGE_KEPT_MS }, known);
  return accepted.map(({ event }, index) => {
    const receipt = present(receipts[index], 'a receipt');
    return { event, receipt, before: receipt.outcome === 'known' ? before.get(event.id) : undefined };
  });
}
