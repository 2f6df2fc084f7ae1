/** A commission that is held: whoever it is of says their side, and an operator decides, with a note. */
import { withTransaction, type Database } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { holdPromoter, keepCommission, readCommissionsOf } from '../../referral/commissions.store';
import { reverseWhole } from '../../referral/follow.rules';
import type { CommissionRow } from '../../referral/referral.types';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { keepFollowed } from './keep-followed';
import { followBonus } from './team/follow-bonus';

const isHeld = ({ holdReasons, decision }: CommissionRow): boolean =>
  holdReasons.length > 0 && decision === null;

interface Held {
  memberId: bigint;
  brandId: number;
  /** The order that it is of. */
  cause: string;
}

/** Keeps what the referrer says to it; the reason for which it cannot be said. */
export const answerHold = (
  pool: Database,
  { memberId, brandId, cause }: Held,
  text: string,
  now: Instant,
): Promise<'not-found' | 'wrong-state' | null> =>
  withTransaction(pool, async (db) => {
    await holdPromoter(db, { memberId, brandId });
    const all = await readCommissionsOf(db, { memberId, cause });
    if (all.length === 0) return 'not-found';
    const held = all.filter(isHeld);
    for (const row of held) await keepCommission(db, { ...row, holdAnswer: text, changedAt: now }, null);
    return held.length === 0 ? 'wrong-state' : null;
  });

/**
 * An operator releases it, so that it goes on as any other, or refuses it, so that nothing of it is the
 * referrer's. Both are decided once, and logged.
 */
export const decideCommission = (
  pool: Database,
  doer: Doer,
  { memberId, cause, decision, note }: Held & { decision: 'released' | 'refused'; note: string },
  now: Instant,
): Promise<'not-found' | 'wrong-state' | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const promoter = await holdPromoter(db, { memberId, brandId });
    const all = (await readCommissionsOf(db, { memberId, cause })).filter((row) => row.brandId === brandId);
    if (all.length === 0) return 'not-found';
    const held = all.filter(isHeld);
    if (held.length === 0) return 'wrong-state';
    for (const before of held) {
      const decided = { ...before, decision, decidedAt: now, decisionNote: note, changedAt: now };
      await keepCommission(db, decided, null);
      if (decision === 'refused') {
        const after = reverseWhole(decided, 'refused', now);
        await keepFollowed(db, promoter, decided, after, now);
        await followBonus(db, promoter, { before: decided, row: after.row }, now);
      }
    }
    await logAction(db, doer, {
      action: 'decide-commission',
      memberId,
      subject: cause,
      before: { reasons: present(held[0], 'what is held').holdReasons },
      after: { decision },
      reason: note,
      doneAt: now,
    });
    return null;
  });
