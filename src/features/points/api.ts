/** The calls behind a member's points: history by month, and what expires when. */
import type { ExpiringReply, HistoryReply, MemberRequest } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';

/** A page of a month's history; without `month` the month of the last entry. */
export function listHistory(
  session: string | null,
  month: string | null,
  after?: string,
): Promise<Reply<HistoryReply>> {
  const request: MemberRequest = {
    action: 'list-history',
    ...(month === null ? {} : { month }),
    ...(after === undefined ? {} : { after }),
  };
  return callFunction('member', request, session);
}

/** A page of the days on which points expire, soonest first. */
export function listExpiring(session: string | null, after?: string): Promise<Reply<ExpiringReply>> {
  const request: MemberRequest = { action: 'list-expiring', ...(after === undefined ? {} : { after }) };
  return callFunction('member', request, session);
}
