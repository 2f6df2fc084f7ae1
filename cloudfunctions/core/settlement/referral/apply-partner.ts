/** A member applies as a partner, or ends their agreement. Each under the member's row, once. */
import type { PartnerApplication } from '../../../contract/partner';
import { withTransaction, type Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { mayApply, PARTNER } from '../../referral/partner.rules';
import { addApplication, holdPartner, keepEnded, readCompany } from '../../referral/partners.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { leaveWithAgreement } from './team/join-team';

/**
 * Keeps an application; the reason for which none can be made. Whoever was paid by invoice stays a company:
 * what they earned as one cannot be taken out otherwise.
 */
export const applyPartner = (
  pool: Database,
  who: Identity,
  application: PartnerApplication,
  now: Instant,
): Promise<'wrong-state' | 'forbidden' | null> =>
  withTransaction(pool, async (db) => {
    const before = await holdPartner(db, who);
    const isOpen = (await readOpenProgramme(db, who.brandId, now)) !== null;
    if (!isOpen || !mayApply(before)) return 'wrong-state';
    const isCompany = (await readCompany(db, who.memberId)) !== null;
    if (isCompany && application.kind !== 'company') return 'forbidden';
    await addApplication(db, { ...who, no: (before?.no ?? 0) + 1 }, application, now);
    return null;
  });

/** The member ends it. Orders that exist pay as they would have. */
export const endPartner = (pool: Database, who: Identity, now: Instant): Promise<'wrong-state' | null> =>
  withTransaction(pool, async (db) => {
    const partner = await holdPartner(db, who);
    const state = partner === null ? 'wrong-state' : PARTNER.answer(partner.state, 'end');
    if (partner === null || state === 'wrong-state') return 'wrong-state';
    if (state === 'ended') {
      await keepEnded(db, partner, { by: 'member', note: null, at: now });
      await leaveWithAgreement(db, who, now);
    }
    return null;
  });
