/*
 * What members have: issued, held by orders, used, given back, expired, revoked. Every change is a
 * conditional write of what its state machine allows (coupon.rules.ts); rows are never deleted. Locks the
 * coupon, then its template's counter.
 */
import type { CouponSource, CouponState } from '../../contract/coupon';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { CouponAsk, CouponKey, CouponRow, Issued, TemplateRow } from './coupon.types';
import type { Validity } from './coupon.rules';
import {
  countGivenToday,
  expireCoupons,
  findCoupons,
  findCouponsByCause,
  insertCoupons,
  listWallet,
  lockCoupons,
  revokeAllCoupons,
  revokeCoupons,
  type IFindCouponsResult,
} from './coupons.store.queries';

const toCoupon = (row: IFindCouponsResult): CouponRow => ({
  memberId: row.member_id,
  couponId: row.coupon_id,
  brandId: row.brand_id,
  templateId: row.template_id,
  version: row.version,
  source: row.source as CouponSource,
  cause: row.cause,
  state: row.state as CouponState,
  usableFrom: row.usable_from.getTime(),
  expiresAt: row.expires_at.getTime(),
  usesLeft: row.uses_left,
  graceGiven: row.grace_given,
  issuedAt: row.issued_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
  endedWhy: row.ended_why,
});

/** How coupons are issued: of which template, when, by whom, and how many at most. */
export interface Issuing {
  row: TemplateRow;
  source: CouponSource;
  validity: Validity;
  /** How many are left; null: as many as are asked for. The counter is held. */
  left: bigint | null;
  /** Whether the limits for each member count: not where the brand itself gives. */
  isLimited: boolean;
  /** The lowest level's code: that of members who have taken no step. */
  lowestTier: string;
  /** Start of the business day. */
  today: Instant;
  at: Instant;
  issuedBy: bigint | null;
}

/** Issues to whoever may have one, first come first served; what became of each, in their order. */
export async function keepCoupons(db: Db, asks: readonly CouponAsk[], issuing: Issuing): Promise<Issued[]> {
  const { row, source, validity, left, isLimited, lowestTier, today, at, issuedBy } = issuing;
  const { terms, issue } = row.template;
  const answers = await insertCoupons.run(
    {
      memberIds: column(asks, ({ memberId }) => memberId),
      causes: column(asks, ({ cause }) => cause),
      brandId: row.brandId,
      templateId: row.templateId,
      version: row.version,
      source,
      usableFrom: isoInstant(validity.usableFrom),
      expiresAt: isoInstant(validity.expiresAt),
      uses: terms.uses,
      issuedAt: isoInstant(at),
      issuedBy,
      today: isoInstant(today),
      isLimited: isLimited && (issue.perMember !== null || issue.perMemberPerDay !== null),
      perMember: isLimited && issue.perMember !== null ? BigInt(issue.perMember) : null,
      perMemberPerDay: isLimited && issue.perMemberPerDay !== null ? BigInt(issue.perMemberPerDay) : null,
      tiers: isLimited ? issue.tiers : [],
      lowestTier,
      left,
    },
    db,
  );
  return answers.map(({ outcome, coupon_id: couponId }) => ({ outcome, couponId }) as Issued);
}

/** Coupons of a member; those that there are. */
export const readCoupons = async (
  db: Db,
  memberId: bigint,
  couponIds: readonly bigint[],
): Promise<CouponRow[]> =>
  couponIds.length === 0
    ? []
    : (await findCoupons.run({ memberId, couponIds: [...couponIds] }, db)).map(toCoupon);

/** One coupon, held until the transaction ends; null: the member has no such coupon. */
export async function holdRow(db: Db, { memberId, couponId }: CouponKey): Promise<CouponRow | null> {
  const [row] = await lockCoupons.run({ memberId, couponIds: [couponId] }, db);
  return row === undefined ? null : toCoupon(row);
}

/** Coupons that were issued for causes that begin like this. */
export const readCouponsOfCause = async (
  db: Db,
  memberId: bigint,
  begins: string,
): Promise<{ couponId: bigint; state: CouponState; cause: string }[]> =>
  (await findCouponsByCause.run({ memberId, prefix: `${begins.replace(/[\\%_]/g, '\\$&')}%` }, db)).map(
    (row) => ({ couponId: row.coupon_id, state: row.state as CouponState, cause: row.cause }),
  );

/** How many a member was given by staff since an instant. */
export async function countGoodwill(db: Db, memberId: bigint, since: Instant): Promise<number> {
  const [row] = await countGivenToday.run({ memberId, today: isoInstant(since) }, db);
  return present(row, 'a count').times;
}

/** What may be used now or later, what ends first, first. */
export const readWallet = async (db: Db, memberId: bigint, limit: number): Promise<CouponRow[]> =>
  (await listWallet.run({ memberId, states: ['usable', 'held'], limit }, db)).map(toCoupon);

/** Ends what is over, at most `limit`; how many. */
export const keepExpired = async (db: Db, at: Instant, limit: number): Promise<number> =>
  (await expireCoupons.run({ at: isoInstant(at), limit }, db)).length;

/** Revokes what is usable of these coupons of a member; those that were. */
export const keepRevoked = async (
  db: Db,
  memberId: bigint,
  couponIds: readonly bigint[],
  { why, at }: { why: string; at: Instant },
): Promise<bigint[]> =>
  couponIds.length === 0
    ? []
    : (await revokeCoupons.run({ memberId, couponIds: [...couponIds], why, at: isoInstant(at) }, db)).map(
        (row) => present(row.coupon_id, 'a coupon'),
      );

/** Revokes all that a member could still use; how many. */
export const keepAllRevoked = async (
  db: Db,
  memberId: bigint,
  { why, at }: { why: string; at: Instant },
): Promise<number> => (await revokeAllCoupons.run({ memberId, why, at: isoInstant(at) }, db)).length;
