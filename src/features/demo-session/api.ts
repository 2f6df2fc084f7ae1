/** The calls of demo mode: who can be chosen, and a session for one of them, or for a newcomer. */
import type { AccountRequest, SessionReply } from '../../../cloudfunctions/contract/account';
import type { DemoMembersReply, MemberRequest, SignInReply } from '../../../cloudfunctions/contract/member';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import { pageAfter } from '../../platform/page-after';

/** A page of members; those that match `search`, or all. */
export function listDemoMembers(search: string, after?: string): Promise<Reply<DemoMembersReply>> {
  const request: MemberRequest = {
    action: 'list-demo-members',
    ...(search === '' ? {} : { search }),
    ...pageAfter(after),
  };
  return callFunction('member', request, null);
}

/** A session for the member `memberKey`. */
export function signInDemo(memberKey: string): Promise<Reply<SignInReply>> {
  const request: MemberRequest = { action: 'sign-in-demo', memberKey };
  return callFunction('member', request, null);
}

/** A session for somebody whom nobody knows yet. */
export function signInDemoVisitor(): Promise<Reply<SessionReply>> {
  const request: AccountRequest = { action: 'sign-in-demo-visitor' };
  return callFunction('account', request, null);
}
