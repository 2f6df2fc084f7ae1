/**
 * A member as of an instant, with everything that falls due until then. What settlement projects; views only
 * show it.
 */
import type { Instant } from '../../kernel/time';
import type { Journal } from '../../ledger/ledger.types';
import type { MemberRow } from '../../member/member.types';
import type { Lot } from '../../points/points.types';
import type { RuleSet } from '../../programme/programme.types';
import type { Grant } from '../../tier/tier.store';
import type { Step } from '../../tier/tier.types';

export interface Standing {
  asOf: Instant;
  rules: RuleSet;
  book: Pick<MemberRow, 'memberId' | 'joinedAt' | 'tier' | 'tierUntil' | 'balances' | 'lastJournalNo'> & {
    lots: readonly Lot[];
    steps: readonly Step[];
    grants: readonly Grant[];
    /**
     * Journals of what fell due and is not posted yet, oldest first; their numbers follow the posted ones.
     */
    journals: readonly Journal[];
  };
}
