/**
 * A member types or scans a code: one that all share, or one that is worth one coupon. The latter is used and
 * its coupon issued in one transaction, so that neither is there without the other. Guessing is limited by
 * member.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { claimCodeOf } from '../../coupon/claim-code';
import { readClaimCode, takeCode } from '../../coupon/codes.store';
import { readCouponsOfCause } from '../../coupon/coupons.store';
import type { Issued } from '../../coupon/coupon.types';
import { findByClaimCode } from '../../coupon/templates.store';
import { countGuesses, forgive, memberGuesser } from '../../guess/guesses.store';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { answerOf, claimCoupon, type Claim, type Claimed } from './claim-coupon';
import { readClaimed } from './claim-offer';
import { issueWithin, type NotIssuing } from './issue-coupons';

/** What was typed. The same request again is the same coupon. */
export interface Typed {
  code: string;
  requestId: string;
}

/** Claims what the code stands for, or says why not. */
export async function claimByCode(
  pool: Database,
  member: Identity,
  { code: typed, requestId }: Typed,
  at: Instant,
): Promise<Claimed> {
  const { brandId, memberId } = member;
  const db = asDb(pool);
  const guesser = memberGuesser('claim-code', memberId, at);
  if ((await countGuesses(db, guesser)) === 0) return { couponId: null, refused: 'too-many-guesses' };
  const code = claimCodeOf(typed);
  const templateId = await findByClaimCode(db, brandId, code);
  const claimed =
    templateId === null
      ? await claimUnique(pool, member, code, at)
      : await claimShared(pool, { brandId, templateId, memberId, requestId, source: 'code', at });
  if (claimed.refused !== 'unknown') await forgive(db, guesser);
  return claimed;
}

const claimShared = async (pool: Database, claim: Claim): Promise<Claimed> =>
  (await readClaimed(pool, claim)) ?? claimCoupon(pool, claim);

/** Nothing was issued: the code stays unused. */
class NothingIssued extends Error {
  constructor(readonly issued: Issued[] | NotIssuing) {
    super('nothing was issued');
  }
}

async function claimUnique(pool: Database, member: Identity, code: string, at: Instant): Promise<Claimed> {
  try {
    return await withTransaction(pool, (db) => claimUniqueWithin(db, member, code, at));
  } catch (error) {
    if (error instanceof NothingIssued) return answerOf(error.issued, 0);
    throw error;
  }
}

async function claimUniqueWithin(
  db: Db,
  { brandId, memberId }: Identity,
  code: string,
  at: Instant,
): Promise<Claimed> {
  const templateId = await takeCode(db, { brandId, code }, memberId, at);
  if (templateId === null) return readTaken(db, { brandId, memberId }, code);
  const asks = [{ memberId, cause: causeOfCode(templateId, code) }];
  const giving = { brandId, templateId, source: 'code' as const, asks, isLimited: true, at, issuedBy: null };
  const issued = await issueWithin(db, giving);
  const answer = answerOf(issued, 0);
  if (answer.couponId === null) throw new NothingIssued(issued);
  return answer;
}

const causeOfCode = (templateId: string, code: string): string => `code:${templateId}:${code}`;

/** Of a code that cannot be taken: the coupon that this member got for it, or why there is none. */
async function readTaken(db: Db, { brandId, memberId }: Identity, code: string): Promise<Claimed> {
  const known = await readClaimCode(db, { brandId, code });
  if (known === null) return { couponId: null, refused: 'unknown' };
  const cause = causeOfCode(known.templateId, code);
  const all = known.memberId === memberId ? await readCouponsOfCause(db, memberId, cause) : [];
  const had = all.find((coupon) => coupon.cause === cause);
  return had === undefined
    ? { couponId: null, refused: 'code-used' }
    : { couponId: had.couponId, refused: null };
}
