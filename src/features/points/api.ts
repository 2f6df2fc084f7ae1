/** The calls behind a member's points: history by month, what expires when, what is pending and why. */
import type {
  ExpiringReply,
  HistoryReply,
  MemberRequest,
  PendingReply,
  SpentLotsReply,
} from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

/** A page of a month's history; without `month` the month of the last entry. */
export function listHistory(month: string | null, after?: string): Promise<Reply<HistoryReply>> {
  const request: MemberRequest = {
    action: 'list-history',
    ...(month === null ? {} : { month }),
    ...pageAfter(after),
  };
  return callSigned('member', request);
}

/** A page of the days on which points expire, soonest first. */
export function listExpiring(after?: string): Promise<Reply<ExpiringReply>> {
  const request: MemberRequest = { action: 'list-expiring', ...pageAfter(after) };
  return callSigned('member', request);
}

/** A page of the points that are not usable yet, newest first. */
export function listPending(after?: string): Promise<Reply<PendingReply>> {
  const request: MemberRequest = { action: 'list-pending', ...pageAfter(after) };
  return callSigned('member', request);
}

/** A page of the lots of one deduction, or of one return, those taken first, first. */
export function listSpentLots(journal: string, after?: string): Promise<Reply<SpentLotsReply>> {
  const request: MemberRequest = { action: 'list-spent-lots', journal, ...pageAfter(after) };
  return callSigned('member', request);
}
