/**
 * What a member allowed in WeChat's dialogue for messages: one consent, one message, counted once however
 * often a device tells it.
 */
import type { MessageKind } from '../../../contract/order';
import type { Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { addMessageConsents } from '../../payment/consents.store';
import { withOpenAccount } from '../../member/open-account.store';

/** Adds one message of each kind. */
export const keepMessageConsents = (
  pool: Database,
  memberId: bigint,
  allowed: { kinds: readonly MessageKind[]; requestId: string },
  now: Instant,
): Promise<null | 'session-expired'> =>
  withOpenAccount(pool, memberId, async (db, { brandId }) => {
    await addMessageConsents(db, { memberId, brandId }, allowed, now);
    return null;
  });
