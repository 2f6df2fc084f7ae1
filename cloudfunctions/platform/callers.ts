/**
 * From sessions to callers: who asks in this call, and sessions for members. The one place that knows whether
 * a member's session is still good.
 */
import type { Database } from './db';
import { asDb } from './db';
import type { Identity, IssuedSession, NotIdentified, Sessions, Visitor } from './identity';
import { readSessionHolder } from './session-holder.store';

interface Surroundings {
  database: Database;
  sessions: Sessions;
}

export interface Caller {
  /** The member who asks, or why that is not known: `not-joined` for a visitor. */
  caller: Identity | NotIdentified;
  /** The visitor who asks. */
  visitor: Visitor | null;
}

/** Who asks. A session of an earlier generation, or of an account that is closed, is over. */
export async function identify(
  { database, sessions }: Surroundings,
  session: string | null,
  now: number,
): Promise<Caller> {
  const named = await sessions.verify(session, now);
  if (typeof named === 'string') return { caller: named, visitor: null };
  if ('visitor' in named) return { caller: 'not-joined', visitor: named.visitor };
  const holder = await readSessionHolder(asDb(database), named.member);
  if (holder === null) return { caller: 'not-signed-in', visitor: null };
  const good = !holder.closed && holder.generation === named.generation;
  return { caller: good ? named.member : 'session-expired', visitor: null };
}

/** A session for a member, who must have been identified; null when there is no such member (any more). */
export async function openSession(
  { database, sessions }: Surroundings,
  member: Identity,
  now: number,
): Promise<IssuedSession | null> {
  const holder = await readSessionHolder(asDb(database), member);
  return holder === null || holder.closed ? null : sessions.issue(member, holder.generation, now);
}
