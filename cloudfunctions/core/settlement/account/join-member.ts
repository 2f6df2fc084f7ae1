/**
 * Joining: somebody with a proven identity becomes a member, with what they agreed to and, once for each
 * identity, a welcome gift. First one transaction makes the member, then the event `join` is told and
 * settled; killed in between, joining again completes it. However often and from however many devices: one
 * member, one gift.
 */
import { randomBytes } from 'node:crypto';
import { PRIVACY_VERSION, type ConsentPurpose } from '../../../contract/limits';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity, Visitor } from '../../../platform/identity';
import { readSessionHolder } from '../../../platform/session-holder.store';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import {
  holdAccount,
  holdIdentities,
  makeMember,
  type AccountRow,
  type KnownAs,
} from '../../member/account.store';
import { addConsents } from '../../member/consent.store';
import { findMembers } from '../../member/member.store';
import { hashesOf } from '../../member/hashed-identities';
import { claimWelcome } from '../../member/welcome.store';
import { readWelcomePoints } from '../../points/points.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';

/** Tells the app's events from those of tills and imports. */
const SOURCE = 'app';

export interface Joining {
  /** A visitor, or a member who has not joined. */
  who: Visitor | Identity;
  /** Answers to what is asked beyond the privacy guideline, which is agreed to by joining. */
  consents: Record<ConsentPurpose, boolean>;
  now: Instant;
}

export interface Joined {
  memberId: bigint;
  /** Points of this membership's welcome gift; null: none. */
  welcomePoints: bigint | null;
  /** Whether they joined with this call, and whether they had been a member before. */
  isNew: boolean;
  hadBefore: boolean;
}

/** What a visitor is known as. */
const knownAs = ({ kind, id, unionId }: Visitor): KnownAs[] => [
  { kind, identity: id },
  ...(unionId === null ? [] : [{ kind: `${kind}-union`, identity: unionId }]),
];

/**
 * Joins, or completes a joining; for a member who has joined already nothing changes. `session-expired`: the
 * account is closed, or its sessions were ended.
 */
export async function joinMember(
  pool: Database,
  vault: Vault,
  joining: Joining,
): Promise<Joined | 'session-expired'> {
  const made = await withTransaction(pool, (db) => register(db, vault, joining));
  if (made === null) return 'session-expired';
  const { account, hadBefore } = made;
  if (account.joinedAt === null) await tellJoin(pool, account, hadBefore, joining.now);
  const { memberId } = account;
  const welcomePoints = await readWelcomePoints(asDb(pool), memberId);
  return { memberId, welcomePoints, isNew: account.joinedAt === null, hadBefore };
}

async function register(
  db: Db,
  vault: Vault,
  joining: Joining,
): Promise<{ account: AccountRow; hadBefore: boolean } | null> {
  const { who } = joining;
  // An identity that is another member's stays theirs, and tells all the same who this is.
  const told =
    'memberId' in who
      ? []
      : knownAs(who).map(({ kind, identity }) => vault.hash(who.brandId, kind, identity));
  const account = await findOrMake(db, vault, who);
  if (account === null || account.joinedAt !== null) return account && { account, hadBefore: false };
  const { memberId, brandId } = account;
  const { marketing, personalisation } = joining.consents;
  const answers = [
    { purpose: 'privacy' as const, granted: true },
    { purpose: 'marketing' as const, granted: marketing },
    { purpose: 'personalisation' as const, granted: personalisation },
    // What was not agreed to was never given, and is not kept as taken back.
  ].filter(({ granted }) => granted);
  await addConsents(db, memberId, { version: PRIVACY_VERSION, at: joining.now, answers });
  const hashes = await hashesOf(db, vault, { memberId, brandId });
  const { hadBefore } = await claimWelcome(db, account, [...hashes, ...told], joining.now);
  return { account, hadBefore };
}

/** The member of the identity, held; null where a session may no longer speak for them. */
async function findOrMake(db: Db, vault: Vault, who: Visitor | Identity): Promise<AccountRow | null> {
  if ('memberId' in who) return holdAccount(db, who.memberId);
  const { brandId, kind, id } = who;
  await holdIdentities(db, [vault.hash(brandId, kind, id)]);
  const memberId = (await findMembers(db, brandId, kind, [id])).get(id);
  if (memberId === undefined) {
    const memberKey = `m:${randomBytes(8).toString('hex')}`;
    return makeMember(db, { brandId, memberKey, knownAs: knownAs(who) });
  }
  // A visitor's session ends with those of the member that they became.
  const holder = await readSessionHolder(db, { memberId, brandId });
  return holder?.generation === 0 ? holdAccount(db, memberId) : null;
}

async function tellJoin(
  pool: Database,
  { memberId, memberKey, brandId }: AccountRow,
  hadBefore: boolean,
  now: Instant,
): Promise<void> {
  const { brand, utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  // Told before, by another device or before a kill: that one counts, with its own instant.
  await receiveEvents(pool, { brandId, utcOffsetMinutes }, [
    {
      kind: 'join',
      source: SOURCE,
      externalId: `join:${memberKey}`,
      memberId,
      // The time of a standing brand ended.
      occurredAt: brand.standsAt ?? now,
      payload: hadBefore ? { welcome: 'had-before' } : {},
    },
  ]);
  await settleMembers(pool, [memberId]);
}
