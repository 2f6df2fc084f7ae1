/**
 * What a member answers to when asked for consent. Taking personalisation back also forgets what was recorded
 * with it (PIPL art. 47).
 */
import { PRIVACY_VERSION } from '../../../contract/limits';
import type { Database } from '../../../platform/db';
import { eraseBehaviour } from '../../insight/behaviour.store';
import type { Instant } from '../../kernel/time';
import { addConsents, type Consent } from '../../member/consent.store';
import { withOpenAccount } from '../../member/open-account.store';

/** Keeps one answer, given to the guideline in force. */
export function keepConsent(
  pool: Database,
  memberId: bigint,
  answer: Pick<Consent, 'purpose' | 'granted'>,
  now: Instant,
): Promise<null | 'session-expired'> {
  return withOpenAccount(pool, memberId, async (db) => {
    await addConsents(db, memberId, { version: PRIVACY_VERSION, at: now, answers: [answer] });
    if (answer.purpose === 'personalisation' && !answer.granted) await eraseBehaviour(db, memberId);
    return null;
  });
}
