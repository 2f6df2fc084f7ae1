/**
 * What the brand decides about a partner: it approves with terms, refuses with a note, changes terms, ends
 * the agreement. Each under the member's row and logged in the same transaction. Orders that exist keep what
 * was frozen with them.
 */
import type { PartnerTerms } from '../../../contract/partner-terms';
import type { LoggedAction } from '../../../contract/staff';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { PARTNER } from '../../referral/partner.rules';
import type { Partner } from '../../referral/partner.types';
import { addTerms, holdPartner, keepDecided, keepEnded } from '../../referral/partners.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { leaveWithAgreement } from './team/join-team';

export type NotDecided = 'not-found' | 'wrong-state' | 'already-changed';

interface Deciding {
  doer: Doer;
  memberId: bigint;
  now: Instant;
}

/** What is to be done, how it reads in the log. */
interface Decision {
  action: LoggedAction;
  /** The reason for which it cannot be done. */
  refusal: (partner: Partner) => NotDecided | null;
  keep: (db: Db, partner: Partner) => Promise<void>;
  after: object;
  reason?: string;
}

const decide = (
  pool: Database,
  { doer, memberId, now }: Deciding,
  { action, refusal, keep, after, reason }: Decision,
): Promise<NotDecided | null> =>
  withTransaction(pool, async (db) => {
    const partner = await holdPartner(db, { memberId, brandId: doer.brandId });
    if (partner === null) return 'not-found';
    const refused = refusal(partner);
    if (refused !== null) return refused;
    await keep(db, partner);
    const before = { state: partner.state, terms: partner.terms[0]?.version ?? 0 };
    const about = { memberId, subject: String(partner.no), before, after, ...(reason && { reason }) };
    await logAction(db, doer, { action, ...about, doneAt: now });
    return null;
  });

const unless =
  (command: 'approve' | 'refuse' | 'end') =>
  ({ state }: Partner): NotDecided | null => {
    const answer = PARTNER.answer(state, command);
    if (answer === 'already') return 'already-changed';
    return answer === 'wrong-state' ? answer : null;
  };

/** The agreement begins, with its first terms. */
export const approvePartner = (
  pool: Database,
  deciding: Deciding,
  terms: PartnerTerms,
): Promise<NotDecided | null> =>
  decide(pool, deciding, {
    action: 'approve-partner',
    refusal: unless('approve'),
    keep: async (db, partner) => {
      await keepDecided(db, partner, { state: 'approved', note: null, at: deciding.now });
      await addTerms(db, partner, { version: 1, terms, at: deciding.now });
    },
    after: { state: 'approved', ...terms },
  });

/** Nothing comes of the application; the member reads the note and may apply again. */
export const refusePartner = (pool: Database, deciding: Deciding, note: string): Promise<NotDecided | null> =>
  decide(pool, deciding, {
    action: 'refuse-partner',
    refusal: unless('refuse'),
    keep: (db, partner) => keepDecided(db, partner, { state: 'refused', note, at: deciding.now }),
    after: { state: 'refused' },
    reason: note,
  });

/** A further version of terms, unless there is one that whoever decides has not `seen`. */
export const setPartnerTerms = (
  pool: Database,
  deciding: Deciding,
  { terms, seen }: { terms: PartnerTerms; seen: number },
): Promise<NotDecided | null> =>
  decide(pool, deciding, {
    action: 'set-partner-terms',
    refusal: ({ state, terms: [latest] }) => {
      if (state !== 'approved') return 'wrong-state';
      return latest?.version === seen ? null : 'already-changed';
    },
    keep: (db, partner) => addTerms(db, partner, { version: seen + 1, terms, at: deciding.now }),
    after: { version: seen + 1, ...terms },
  });

/** The agreement ends now. */
export const endPartnership = (
  pool: Database,
  deciding: Deciding,
  note: string,
): Promise<NotDecided | null> =>
  decide(pool, deciding, {
    action: 'end-partnership',
    refusal: unless('end'),
    keep: async (db, partner) => {
      await keepEnded(db, partner, { by: 'brand', note, at: deciding.now });
      await leaveWithAgreement(db, partner, deciding.now);
    },
    after: { state: 'ended' },
    reason: note,
  });
