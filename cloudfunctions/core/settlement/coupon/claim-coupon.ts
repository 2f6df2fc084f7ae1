/**
 * Members help themselves: in 领券中心, by a code that all share, in a limited drop. What is claimed of a
 * template while others are on their way is issued with the next batch, so that a rush costs few statements;
 * and once nothing is left, whoever comes too late is told so without one. docs/coupons.md, C-R10.
 */
import type { CouponSource, NoCoupon } from '../../../contract/coupon';
import { isOutsideTrouble, memoryOf, type Database } from '../../../platform/db';
import { inNaturalBatches } from '../../../platform/natural-batch';
import type { Issued, TemplateKey } from '../../coupon/coupon.types';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { issueCoupons, type NotIssuing } from './issue-coupons';

/** One member's wish. The same request again is the same coupon. */
export interface Claim extends TemplateKey {
  memberId: bigint;
  requestId: string;
  source: Extract<CouponSource, 'claim' | 'code' | 'drop'>;
  at: Instant;
}
/** Null where there is none: why. */
export type Claimed = { couponId: bigint; refused: null } | { couponId: null; refused: NoCoupon };

/** For what a claim's coupon is issued: once in its member's life. */
export const causeOf = ({
  source,
  templateId,
  requestId,
}: Pick<Claim, 'source' | 'templateId' | 'requestId'>): string => `${source}:${templateId}:${requestId}`;

/** Claims that are issued together. */
const MOST_AT_ONCE = 500;
/** Whoever comes behind so many is asked to try again. */
const LONGEST_QUEUE = 20_000;
/** How long "nothing is left" is believed without looking: only operators raise a stock. Milliseconds. */
const EMPTY_MS = 1000;

const batchers = memoryOf((pool) =>
  inNaturalBatches<Claim, Claimed>({
    run: (claims) => claimTogether(pool as Database, claims),
    weightOf: () => 1,
    most: MOST_AT_ONCE,
    longestQueue: LONGEST_QUEUE,
    isEverybodys: isOutsideTrouble,
  }),
);
/** Until when a template is known to have nothing left. */
const empty = memoryOf(() => new Map<string, Instant>());
const nameOf = ({ brandId, templateId }: TemplateKey): string => `${brandId}/${templateId}`;

/**
 * Claims one coupon, or says why not. A member who has theirs is told so by the database even when nothing is
 * left for others, unless they come after it was found empty with a new request.
 */
export function claimCoupon(pool: Database, claim: Claim): Promise<Claimed> {
  const emptyUntil = empty({ database: pool }).get(nameOf(claim)) ?? 0;
  if (claim.at < emptyUntil) return Promise.resolve({ couponId: null, refused: 'none-left' });
  return batchers({ database: pool })(claim);
}

/** Template by template: each is one short transaction. */
async function claimTogether(pool: Database, claims: readonly Claim[]): Promise<Claimed[]> {
  const answers = new Map<Claim, Claimed>();
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = `${nameOf(claim)}/${claim.source}`;
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  for (const group of groups.values()) {
    const [first] = group as [Claim, ...Claim[]];
    const asks = group.map(({ memberId, requestId }) => ({
      memberId,
      cause: causeOf({ ...first, requestId }),
    }));
    const issued = await issueCoupons(pool, { ...first, asks, isLimited: true, issuedBy: null });
    group.forEach((claim, place) => answers.set(claim, answerOf(issued, place)));
    if (typeof issued !== 'string' && issued.some(({ outcome }) => outcome === 'none-left'))
      empty({ database: pool }).set(nameOf(first), first.at + EMPTY_MS);
  }
  return claims.map((claim) => present(answers.get(claim), 'the answer to a claim'));
}

const NOT_ISSUING = {
  unknown: 'unknown',
  'not-live': 'over',
  'not-begun': 'not-begun',
  over: 'over',
} as const satisfies Record<NotIssuing, NoCoupon>;

/** What one of those who asked together is told. */
export function answerOf(issued: Issued[] | NotIssuing, place: number): Claimed {
  if (typeof issued === 'string') return { couponId: null, refused: NOT_ISSUING[issued] };
  const { outcome, couponId } = issued[place] as Issued;
  if (couponId !== null) return { couponId, refused: null };
  return { couponId, refused: outcome === 'no-member' ? 'unknown' : outcome };
}
