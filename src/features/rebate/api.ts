/** The calls behind 我的返佣: the sums, each commission, who came, and what earns more. */
import type {
  CommissionsReply,
  CommissionView,
  FriendsReply,
  RebateReply,
  ReferralRequest,
  StarsReply,
} from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

export const showRebate = (): Promise<Reply<RebateReply>> => ask({ action: 'show-rebate' });

export const listCommissions = (after?: string): Promise<Reply<CommissionsReply>> =>
  ask({ action: 'list-commissions', ...pageAfter(after) });

export const showCommission = ({
  order,
  kind,
}: Pick<CommissionView, 'order' | 'kind'>): Promise<Reply<CommissionView>> =>
  ask({ action: 'show-commission', order, kind });

/** The member's side of one that is held. */
export const answerHold = (wish: { order: string; text: string }): Promise<Reply<null>> =>
  ask({ action: 'answer-hold', ...wish });

export const listFriends = (after?: string): Promise<Reply<FriendsReply>> =>
  ask({ action: 'list-friends', ...pageAfter(after) });

export const listStars = (): Promise<Reply<StarsReply>> => ask({ action: 'list-stars' });
