/**
 * A member as of an instant, with everything that falls due until then. What the engine (core/book) projects;
 * views only show it.
 */
import type { Instant } from '../../kernel/time';
import type { Journal } from '../../ledger/ledger.types';
import type { MemberRow } from '../../member/member.types';
import type { Lot } from '../../points/points.types';
import type { RuleSet } from '../../programme/programme.types';
import type { BenefitGrant } from '../../book/member-book';
import type { Step } from '../../tier/tier.types';

export interface Standing {
  asOf: Instant;
  rules: RuleSet;
  /** Qualifying points of the window that ends with the day of `asOf` (docs/points-and-tiers.md §6). */
  qualifying: bigint;
  book: Pick<
    MemberRow,
    'memberId' | 'joinedAt' | 'tier' | 'tierUntil' | 'balances' | 'mostPaidSales' | 'lastJournalNo'
  > & {
    /** Those of which something is left, or may come. */
    lots: readonly Lot[];
    steps: readonly Step[];
    grants: readonly BenefitGrant[];
    /**
     * Journals of what fell due and is not posted yet, oldest first; their numbers follow the posted ones.
     */
    journals: readonly Journal[];
  };
}
