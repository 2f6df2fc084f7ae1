/**
 * What a member answers to when asked for consent. Taking personalisation back also forgets what was recorded
 * with it (PIPL art. 47).
 */
import { PRIVACY_VERSION } from '../../../contract/limits';
import type { Database } from '../../../platform/db';
import { eraseBehaviour } from '../../insight/behaviour.store';
import { DAY_MS, type Instant } from '../../kernel/time';
import { addConsents, countAnswers, type Consent } from '../../member/consent.store';
import { withOpenAccount } from '../../member/open-account.store';

/** Answers to one purpose in a day, after which it is not given again that day; taking it back always is. */
const ANSWERS_A_DAY = 20;

/** Keeps one answer, given to the guideline in force. */
export function keepConsent(
  pool: Database,
  memberId: bigint,
  answer: Pick<Consent, 'purpose' | 'granted'>,
  now: Instant,
): Promise<null | 'session-expired' | 'too-often'> {
  return withOpenAccount(pool, memberId, async (db): Promise<null | 'too-often'> => {
    const { purpose, granted } = answer;
    const day = { purpose, since: now - DAY_MS, limit: ANSWERS_A_DAY };
    if (granted && (await countAnswers(db, memberId, day)) >= ANSWERS_A_DAY) return 'too-often';
    await addConsents(db, memberId, { version: PRIVACY_VERSION, at: now, answers: [answer] });
    if (purpose === 'personalisation' && !granted) await eraseBehaviour(db, memberId);
    return null;
  });
}
