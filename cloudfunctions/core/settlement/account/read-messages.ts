/** What a member has read, or closed on home. Telling it again changes nothing. */
import { withStatement, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { closeCard, markRead } from '../../message/messages.store';
import type { MessageKey } from '../../message/sending.store';

/** Everything up to a message is read. */
export const readMessages = (pool: Database, memberId: bigint, upTo: bigint, now: Instant): Promise<void> =>
  withStatement(pool, (db) => markRead(db, memberId, upTo, now));

/** A card on home is closed. */
export const closeMessage = (pool: Database, key: MessageKey, now: Instant): Promise<void> =>
  withStatement(pool, (db) => closeCard(db, key, now));
