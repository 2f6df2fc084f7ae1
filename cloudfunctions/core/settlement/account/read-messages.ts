/** What a member has read, or closed on home. Telling it again changes nothing. */
import { withStatement, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { markRead, markShown } from '../../message/messages.store';
import type { MessageKey } from '../../message/sending.store';

/** Everything up to a message is read. */
export const readMessages = (pool: Database, memberId: bigint, upTo: bigint, now: Instant): Promise<void> =>
  withStatement(pool, (db) => markRead(db, memberId, upTo, now));

/** One message is read. */
export const closeMessage = (pool: Database, key: MessageKey, now: Instant): Promise<boolean> =>
  withStatement(pool, (db) => markShown(db, key, now));
