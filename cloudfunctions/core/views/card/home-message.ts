/** The card on home that one member gets, by whatever caused it. Reads only. */
import type { HomeMessage } from '../../../contract/messages';
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { readOnHome } from '../../message/messages.store';

/** The newest that was neither closed nor is over; null: there is none. */
export async function readHomeMessage(db: Db, memberId: bigint, now: Instant): Promise<HomeMessage | null> {
  const shown = await readOnHome(db, memberId, now);
  if (shown === null) return null;
  const { messageNo, title, body, opens } = shown;
  return { message: messageNo.toString(), title, body, opens };
}
