/**
 * Who asks. A session is a signed token (tokens.ts) that names a member and a brand for 12 hours, or a
 * visitor: somebody who proved an identity and has not joined, of whom nothing is kept. Identity comes from a
 * verified session and from nowhere else. Whether the session of a member is still good is for callers.ts to
 * find out.
 */
import type { RejectionCode } from '../contract/reply';
import type { Claims } from './signed-tokens';
import { isWhole, numberOfSubject, openTokens, type IssuedSession } from './tokens';

export type { IssuedSession };

export interface Identity {
  memberId: bigint;
  brandId: number;
}

/** Somebody who proved an identity and has not joined. */
export interface Visitor {
  brandId: number;
  /** "wechat" or "demo". */
  kind: string;
  /** The openid; in demo mode a random one. */
  id: string;
  /** WeChat's id of the person across the mini-programs of one owner, where it tells it. */
  unionId: string | null;
}

export type NotIdentified = Extract<RejectionCode, 'not-signed-in' | 'session-expired' | 'not-joined'>;

/** Whom a token names. */
export type Named = { member: Identity; generation: number } | { visitor: Visitor } | NotIdentified;

const MEMBER = 'member';
const VISITOR = 'visitor';

export interface Sessions {
  /** A member's session that begins at `now`. */
  issue(identity: Identity, generation: number, now: number): IssuedSession;
  /** A visitor's session that begins at `now`. */
  issueVisitor(visitor: Visitor, now: number): IssuedSession;
  /** Whom a session names at `now`, or why nobody. */
  verify(session: string | null, now: number): Named;
}

/** Sessions signed with this secret. */
export function openSessions(secret: string): Sessions {
  const tokens = openTokens(secret, [MEMBER, VISITOR]);
  return {
    issue: ({ memberId, brandId }, generation, now) =>
      tokens.sign({ sub: memberId.toString(), brand: brandId, gen: generation }, MEMBER, now),
    issueVisitor: ({ brandId, kind, id, unionId }, now) =>
      tokens.sign(
        { sub: id, brand: brandId, kind, ...(unionId === null ? {} : { union: unionId }) },
        VISITOR,
        now,
      ),
    verify(session, now) {
      const claims = tokens.read(session, now);
      if (typeof claims === 'string') return claims;
      if (claims['aud'] === MEMBER) return memberOf(claims);
      return claims['aud'] === VISITOR ? visitorOf(claims) : 'not-signed-in';
    },
  };
}

function memberOf({ sub, brand, gen = 0 }: Claims): Named {
  const memberId = numberOfSubject(sub);
  if (memberId === null || !isWhole(brand) || !isWhole(gen)) return 'not-signed-in';
  return { member: { memberId, brandId: brand }, generation: gen };
}

function visitorOf({ sub, brand, kind, union = null }: Claims): Named {
  if (typeof sub !== 'string' || sub === '' || typeof kind !== 'string' || !isWhole(brand))
    return 'not-signed-in';
  if (union !== null && typeof union !== 'string') return 'not-signed-in';
  return { visitor: { brandId: brand, kind, id: sub, unionId: union } };
}
