/**
 * Who shows a member code at a till, and the till session that an unused code opens: within it, and at this
 * store only, things are redeemed. Guessing is limited by store. Written down: who looked at whom, where; and
 * what a POS is answered.
 */
import type { TillMember } from '../../../contract/pos';
import { asQuickDb, withStatement, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import { formatInstant, type Instant } from '../../kernel/time';
import { countGuesses, tillGuesser } from '../../guess/guesses.store';
import { countMisses } from '../../till/code-misses.store';
import { newTillSessionId } from '../../till/till-session-id';
import { openTillSession, type AnsweredMessage } from '../../till/till-sessions.store';
import type { TillPlace } from '../../till/till.types';
import { answerCode, handleOf } from '../../views/account/identify-by-code';
import { readAskedFacts, type AskedFacts } from '../../views/till/asked-facts';
import { readTillMember } from '../../views/till/till-member';

/** Long enough to order, too short to walk to another till. Milliseconds. */
export const TILL_SESSION_MS = 5 * 60_000;

export interface IdentifiedMember {
  memberId: bigint;
  member: TillMember;
  /** Null: this code has opened a session before. */
  session: { id: string; expiresAt: string } | null;
}

export type Identified =
  /** `kept`: whether the message that asked was answered with it, in the same statement. */
  | (IdentifiedMember & { kept: boolean })
  /**
   * `code-over`: of a member, but not of this moment. `too-many-guesses`: too many codes of this store led to
   * nobody.
   */
  | { refused: 'unknown-code' | 'code-over' | 'too-many-guesses' };

/** How a store's POS asks. */
export interface AskedByPos {
  /** What is known of its code, as `askedOf` names it. */
  facts: AskedFacts;
  /** The message, with the answers it gets where a session opens and where none does. */
  answer(opened: IdentifiedMember, unopened: IdentifiedMember): Promise<AnsweredMessage>;
}

/** What must be known of a code before it is looked at. */
export function askedOf(code: string): { handles: string[] } {
  const handle = handleOf(code);
  return { handles: handle === null ? [] : [handle] };
}

/**
 * The member of the brand whose code it is; a code that leads to nobody is counted. A brand whose records
 * have ended has no till.
 * @param asked null: by staff, whose device gets its answer once
 */
export async function identifyAtTill(
  { pool, vault }: { pool: Database; vault: Vault },
  place: TillPlace,
  code: string,
  now: Instant,
  asked: AskedByPos | null = null,
): Promise<Identified> {
  const db = asQuickDb(pool);
  const facts = asked?.facts ?? (await readAskedFacts(db, place, askedOf(code), now));
  const guesser = tillGuesser(place, now);
  const { utcOffsetMinutes, rules } = facts;
  const holder = facts.hasEnded ? null : (facts.holders.get(handleOf(code) ?? '') ?? null);
  const found = answerCode(vault, holder, code, { now, utcOffsetMinutes });
  // Nothing is told of what is read meanwhile where the guess was one too many.
  const [granted, read] = await Promise.all([
    withStatement(pool, (once) => countGuesses(once, guesser)),
    'refused' in found ? null : readTillMember(db, vault, { memberId: found.memberId, now, rules }),
  ]);
  if (granted === 0) return { refused: 'too-many-guesses' };
  if ('refused' in found) {
    await withStatement(pool, (once) => countMisses(once, place, [place], now));
    return { refused: found.refused === 'unknown' ? 'unknown-code' : 'code-over' };
  }
  const { memberId, step } = found;
  const member = present(read, 'the member of a code');
  const expiresAt = now + TILL_SESSION_MS;
  const id = newTillSessionId(memberId);
  const opening = { id, memberId, couponId: null, codeStep: step, openedAt: now, expiresAt };
  const session = { id: opening.id, expiresAt: formatInstant(expiresAt, utcOffsetMinutes) };
  const unopened = { memberId, member, session: null };
  const message = asked && (await asked.answer({ ...unopened, session }, unopened));
  const { opened, kept } = await withStatement(pool, (once) =>
    openTillSession(once, place, opening, guesser, message),
  );
  return { memberId, member, session: opened ? session : null, kept };
}
