/**
 * What a member chooses of messages: fewer, none of a source, none at all. It holds from the next decision
 * on; what waits for WeChat is looked at again before it is sent.
 */
import type { WeekChoice } from '../../../contract/message-limits';
import type { Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { withOpenAccount } from '../../member/open-account.store';
import { addMute, keepWeekMost, readSource, removeMute } from '../../message/message-choices.store';
import type { MessageSource } from '../../message/message.types';

/** At most so many in seven days; 0: none, by no channel. */
export const setWeekMost = (
  pool: Database,
  memberId: bigint,
  most: WeekChoice,
): Promise<null | 'session-expired'> =>
  withOpenAccount(pool, memberId, async (db, { brandId }) => {
    await keepWeekMost(db, { memberId, brandId }, most);
    return null;
  });

/** Nothing more of what caused one of the member's messages. */
export const muteSourceOf = (
  pool: Database,
  memberId: bigint,
  messageNo: bigint,
  now: Instant,
): Promise<null | 'session-expired' | 'not-found'> =>
  withOpenAccount(pool, memberId, async (db, { brandId }): Promise<null | 'not-found'> => {
    const source = await readSource(db, { memberId, messageNo });
    if (source === null) return 'not-found';
    await addMute(db, { memberId, brandId }, source, now);
    return null;
  });

/** It may send again. */
export const unmuteSource = (
  pool: Database,
  memberId: bigint,
  source: Pick<MessageSource, 'kind' | 'id'>,
): Promise<null | 'session-expired'> =>
  withOpenAccount(pool, memberId, async (db) => {
    await removeMute(db, memberId, source);
    return null;
  });
