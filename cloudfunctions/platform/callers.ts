/**
 * From sessions to callers: who asks in this call, and sessions for members. The one place that knows whether
 * a member's session is still good.
 */
import { createHash } from 'node:crypto';
import { asQuickDb, memoryOf, type Database } from './db';
import type { Identity, IssuedSession, NotIdentified, Sessions, Visitor } from './identity';
import { inNaturalBatches } from './natural-batch';
import {
  readSessionHolder,
  readSessionHolders,
  type HolderKey,
  type SessionHolder,
} from './session-holder.store';

interface Surroundings {
  database: Database;
  sessions: Sessions;
}

export interface Caller {
  /** The member who asks, or why that is not known: `not-joined` for a visitor. */
  caller: Identity | NotIdentified;
  /** The visitor who asks. */
  visitor: Visitor | null;
  /** By which the session of the member who asks is known when it is ended; null: no member asks. */
  sessionHash: string | null;
}

/** The token itself is kept nowhere. */
const hashOf = (session: string): string => createHash('sha256').update(session).digest('base64url');
const nobody = (caller: NotIdentified): Caller => ({ caller, visitor: null, sessionHash: null });

/** Sessions that are looked at together. */
const MOST_AT_ONCE = 500;
const LONGEST_QUEUE = 50_000;

/** Whoever asks while others are being looked up is looked up with the next. */
const lookers = memoryOf((pool) =>
  inNaturalBatches<HolderKey, SessionHolder | null>({
    run: (members) => readSessionHolders(asQuickDb(pool as Database), members),
    weightOf: () => 1,
    most: MOST_AT_ONCE,
    longestQueue: LONGEST_QUEUE,
    isEverybodys: () => true,
  }),
);

/** Who asks. A session of an earlier generation, of an account that is closed, or that was ended, is over. */
export async function identify(
  { database, sessions }: Surroundings,
  session: string | null,
  now: number,
): Promise<Caller> {
  const named = sessions.verify(session, now);
  if (typeof named === 'string') return nobody(named);
  if ('visitor' in named) return { ...nobody('not-joined'), visitor: named.visitor };
  const holder = await lookers({ database })(named.member);
  if (holder === null) return nobody('not-signed-in');
  const sessionHash = hashOf(session ?? '');
  const good =
    !holder.closed && holder.generation === named.generation && !holder.ended.includes(sessionHash);
  return good ? { caller: named.member, visitor: null, sessionHash } : nobody('session-expired');
}

/** A session for a member, who must have been identified; null when there is no such member (any more). */
export async function openSession(
  { database, sessions }: Surroundings,
  member: Identity,
  now: number,
): Promise<IssuedSession | null> {
  const holder = await readSessionHolder(asQuickDb(database), member);
  return holder === null || holder.closed ? null : sessions.issue(member, holder.generation, now);
}
