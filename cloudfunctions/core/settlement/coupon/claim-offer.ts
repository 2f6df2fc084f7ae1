/** A member takes what 领券中心 or a limited drop offers, and nothing that comes another way. */
import { asDb, memoryOf, type Database } from '../../../platform/db';
import type { CouponIssue } from '../../../contract/coupon';
import { readCouponsOfCause } from '../../coupon/coupons.store';
import type { TemplateKey } from '../../coupon/coupon.types';
import { readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { causeOf, claimCoupon, type Claim, type Claimed } from './claim-coupon';

/** How long it is believed by which way a template is had, so that a rush need not ask. Milliseconds. */
const BELIEVED_MS = 2000;
const ways = memoryOf(() => new Map<string, { by: CouponIssue['by'] | null; until: Instant }>());

const SOURCES = { centre: 'claim', drop: 'drop', code: null, given: null } as const satisfies Record<
  CouponIssue['by'],
  Claim['source'] | null
>;

/** `again`: the device has asked before, and may have missed the answer. */
export type Offered = Omit<Claim, 'source'> & { again: boolean };

/**
 * Claims it, or says why not. Somebody who asks again is told what they have also when nothing is left for
 * others, and nobody looks for more.
 */
export async function claimOffer(pool: Database, { again, ...wish }: Offered): Promise<Claimed> {
  const by = await wayOf(pool, wish, wish.at);
  const source = by === null ? null : SOURCES[by];
  if (source === null) return { couponId: null, refused: 'unknown' };
  const claim = { ...wish, source };
  const had = again ? await readClaimed(pool, claim) : null;
  return had ?? claimCoupon(pool, claim);
}

/** The coupon that the same request got before; null: it got none. */
export async function readClaimed(pool: Database, claim: Claim): Promise<Claimed | null> {
  const cause = causeOf(claim);
  const had = await readCouponsOfCause(asDb(pool), claim.memberId, cause);
  const same = had.find((coupon) => coupon.cause === cause);
  return same === undefined ? null : { couponId: same.couponId, refused: null };
}

async function wayOf(
  pool: Database,
  { brandId, templateId }: TemplateKey,
  at: Instant,
): Promise<CouponIssue['by'] | null> {
  const known = ways({ database: pool });
  const name = `${brandId}/${templateId}`;
  const believed = known.get(name);
  if (believed !== undefined && believed.until > at && believed.until - at <= BELIEVED_MS) return believed.by;
  const row = await readTemplate(asDb(pool), { brandId, templateId });
  // Names that are no template's are not remembered: anybody could make them up.
  if (row === null) return null;
  known.set(name, { by: row.template.issue.by, until: at + BELIEVED_MS });
  return row.template.issue.by;
}
