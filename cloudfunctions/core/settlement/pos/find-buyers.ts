/**
 * Whose the sales are that a POS tells: of the member of a code as it was shown, or of the token of an
 * identification. A whole message costs one statement, and one more where codes lead to nobody.
 */
import type { PosError, PosEvent } from '../../../contract/pos';
import { posError } from '../../../contract/pos-words';
import type { Db } from '../../../platform/db';
import { readTillToken } from '../../../platform/till-token';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import { instantOfEvent } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { countMisses, type Misser } from '../../till/code-misses.store';
import { mustWait } from '../../till/guesses.rules';
import { answerCode, handleOf } from '../../views/account/identify-by-code';
import { readToldFacts, type ToldFacts } from '../../views/pos/told-facts';

/**
 * A till without network tells its sales this long after: codes and tokens of the instant of the sale still
 * count. Milliseconds.
 */
export const BUYER_KEPT_MS = 3 * 86_400_000;

export interface BuyerSearch {
  db: Db;
  vault: Vault;
  till: PosTill;
  now: Instant;
}

/** The member who bought; null: nobody told, or not a sale; or why that is not known. */
export type Buyer = bigint | null | PosError;

/** What an event says of its buyer, before anything is looked up. */
type Named =
  | { is: 'nobody' }
  | { is: 'refused'; error: PosError }
  | { is: 'token'; memberId: bigint }
  | { is: 'code'; code: string; at: Instant };

/**
 * The buyer of each event, in the order given, and the categories of the products that the catalogue knows.
 */
export async function findBuyers(
  search: BuyerSearch,
  events: readonly PosEvent[],
): Promise<{ buyers: Buyer[]; categories: ToldFacts['categories'] }> {
  const { db, till, now } = search;
  const named = await Promise.all(events.map((event) => readBuyer(search, event)));
  const keys = {
    handles: named.flatMap((buyer) => (buyer.is === 'code' ? (handleOf(buyer.code) ?? []) : [])),
    memberIds: named.flatMap((buyer) => (buyer.is === 'token' ? buyer.memberId : [])),
    products: events.flatMap((event) => ('lines' in event ? event.lines.map((line) => line.product) : [])),
  };
  const isAsking =
    named.some((buyer) => buyer.is === 'code') || keys.memberIds.length + keys.products.length > 0;
  if (!isAsking) return { buyers: named.map(knownBuyer), categories: new Map() };
  const facts = await readToldFacts(db, till, keys, now);
  const counter = { misses: { ...facts.misses }, missers: [] as Misser[] };
  const buyers = named.map((buyer, place): Buyer => {
    if (buyer.is === 'token')
      return facts.open.has(buyer.memberId) ? buyer.memberId : posError('unknown-token');
    if (buyer.is !== 'code') return knownBuyer(buyer);
    return memberOfCode(search, facts, buyer, { ...counter, clerk: events[place]?.clerk ?? null });
  });
  await countMisses(db, till, counter.missers, now);
  return { buyers, categories: facts.categories };
}

const knownBuyer = (buyer: Named): Buyer => (buyer.is === 'refused' ? buyer.error : null);

async function readBuyer({ vault, till, now }: BuyerSearch, event: PosEvent): Promise<Named> {
  if (event.type !== 'order.paid' || event.buyer === null) return { is: 'nobody' };
  const at = instantOfEvent(event);
  const isLate = at < now - BUYER_KEPT_MS;
  if ('code' in event.buyer)
    return isLate
      ? { is: 'refused', error: posError('code-over') }
      : { is: 'code', code: event.buyer.code, at };
  const memberId = isLate ? null : await readTillToken(vault, till, event.buyer.token, at);
  return memberId === null ? { is: 'refused', error: posError('unknown-token') } : { is: 'token', memberId };
}

/** Sales are no way around the limit of guesses: those of this message count too. */
function memberOfCode(
  { vault, till: { utcOffsetMinutes } }: BuyerSearch,
  facts: ToldFacts,
  { code, at }: { code: string; at: Instant },
  { misses, missers, clerk }: { misses: ToldFacts['misses']; missers: Misser[]; clerk: string | null },
): Buyer {
  if (mustWait(misses)) return posError('too-many-guesses');
  const holder = facts.holders.get(handleOf(code) ?? '') ?? null;
  const found = answerCode(vault, holder, code, { now: at, utcOffsetMinutes });
  if ('memberId' in found) return found.memberId;
  missers.push({ staffId: null, clerk });
  misses.minute += 1;
  misses.hour += 1;
  return posError(found.refused === 'unknown' ? 'unknown-code' : 'code-over');
}

/** The member whom a token of this till names at an instant, unless the account was closed since. */
export async function memberOfToken(
  { db, vault, till }: Pick<BuyerSearch, 'db' | 'vault' | 'till'>,
  token: string,
  at: Instant,
): Promise<bigint | PosError> {
  const memberId = await readTillToken(vault, till, token, at);
  if (memberId === null) return posError('unknown-token');
  const { open } = await readToldFacts(db, till, { handles: [], memberIds: [memberId], products: [] }, at);
  return open.has(memberId) ? memberId : posError('unknown-token');
}
