/**
 * Whose the sales are that a POS tells: of the member of a code as it was shown, or of the token of an
 * identification. What must be known of a whole message is read in one statement (views/till/asked-facts.ts);
 * codes cost two more, or three where some lead to nobody.
 */
import type { PosError } from '../../../contract/pos';
import type { PosEvent } from '../../../contract/pos-event';
import { posError } from '../../../contract/pos-words';
import type { Db } from '../../../platform/db';
import { readTillToken } from '../../../platform/till-token';
import type { Vault } from '../../../platform/vault';
import { DAY_MS, type Instant } from '../../kernel/time';
import { instantOfEvent } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { countMisses, type Misser } from '../../till/code-misses.store';
import { WRONG_IN_A_MESSAGE } from '../../guess/guess-limits.rules';
import { countGuesses, forgive, tillGuesser } from '../../guess/guesses.store';
import { answerCode, handleOf } from '../../views/account/identify-by-code';
import type { AskedFacts, AskedKeys } from '../../views/till/asked-facts';

/**
 * A till without network tells its sales this long after: codes and tokens of the instant of the sale still
 * count. Milliseconds.
 */
export const BUYER_KEPT_MS = 3 * DAY_MS;

/** How old a member's code may be at a sale with a coupon that was taken without network. Milliseconds. */
const OFFLINE_CODE_MS = 5 * 60_000;

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
  /** `withCoupon`: of a sale that stands, also where its code is too old. */
  | { is: 'code'; code: string; at: Instant; withCoupon: boolean };

/** Who events say their buyers are, in their order, and what must be known to say whether it is so. */
export interface NamedBuyers {
  named: Named[];
  keys: AskedKeys;
}

/** What events name, before anything is looked up. */
export async function nameBuyers(
  search: Omit<BuyerSearch, 'db'>,
  events: readonly PosEvent[],
): Promise<NamedBuyers> {
  const named = await Promise.all(events.map((event) => readBuyer(search, event)));
  const keys = {
    handles: named.flatMap((buyer) => (buyer.is === 'code' ? (handleOf(buyer.code) ?? []) : [])),
    memberIds: named.flatMap((buyer) => (buyer.is === 'token' ? buyer.memberId : [])),
    products: events.flatMap((event) => ('lines' in event ? event.lines.map((line) => line.product) : [])),
  };
  return { named, keys };
}

/**
 * The buyer of each event, in the order given. Codes are counted as guesses before they are looked at; those
 * that lead to somebody are forgiven. Once as many were wrong as were granted, the rest is told again.
 */
export async function findBuyers(
  search: BuyerSearch,
  events: readonly PosEvent[],
  { named }: NamedBuyers,
  facts: AskedFacts,
): Promise<Buyer[]> {
  const { db, till, now } = search;
  const guesser = tillGuesser(till, now);
  const codes = named.filter((buyer) => buyer.is === 'code').length;
  const granted = await countGuesses(db, guesser, Math.min(codes, WRONG_IN_A_MESSAGE));
  const counter = { granted, missers: [] as Misser[] };
  const buyers = named.map((buyer, place): Buyer => {
    if (buyer.is === 'token')
      return facts.open.has(buyer.memberId) ? buyer.memberId : posError('unknown-token');
    if (buyer.is !== 'code') return knownBuyer(buyer);
    return memberOfCode(search, facts, buyer, { ...counter, clerk: events[place]?.clerk ?? null });
  });
  await forgive(db, guesser, granted - counter.missers.length);
  await countMisses(db, till, counter.missers, now);
  return buyers;
}

const knownBuyer = (buyer: Named): Buyer => (buyer.is === 'refused' ? buyer.error : null);

async function readBuyer({ vault, till, now }: Omit<BuyerSearch, 'db'>, event: PosEvent): Promise<Named> {
  if (event.type !== 'order.paid' || event.buyer === null) return { is: 'nobody' };
  const at = instantOfEvent(event);
  const isLate = at < now - BUYER_KEPT_MS;
  if ('code' in event.buyer) {
    const withCoupon = event.coupon !== undefined;
    if (!isLate) return { is: 'code', code: event.buyer.code, at, withCoupon };
    return withCoupon ? { is: 'nobody' } : { is: 'refused', error: posError('code-over') };
  }
  const memberId = isLate ? null : readTillToken(vault, till, event.buyer.token, at);
  return memberId === null ? { is: 'refused', error: posError('unknown-token') } : { is: 'token', memberId };
}

/**
 * Sales are no way around the limit of guesses: those of this message count too. A sale with a coupon that
 * was taken without network stands as nobody's where its code leads to nobody.
 */
function memberOfCode(
  { vault, till: { utcOffsetMinutes } }: BuyerSearch,
  facts: AskedFacts,
  { code, at, withCoupon }: { code: string; at: Instant; withCoupon: boolean },
  { granted, missers, clerk }: { granted: number; missers: Misser[]; clerk: string | null },
): Buyer {
  if (missers.length >= granted) return posError('too-many-guesses');
  const holder = facts.holders.get(handleOf(code) ?? '') ?? null;
  const maxAgeMs = withCoupon ? OFFLINE_CODE_MS : 0;
  const found = answerCode(vault, holder, code, { now: at, utcOffsetMinutes, maxAgeMs });
  if ('memberId' in found) return found.memberId;
  missers.push({ staffId: null, clerk });
  if (withCoupon) return null;
  return posError(found.refused === 'unknown' ? 'unknown-code' : 'code-over');
}
