/** The calls behind 邀请有礼. */
import type {
  ComingGiftReply,
  InviteReply,
  ReferralRequest,
} from '../../../cloudfunctions/contract/referral';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: ReferralRequest): Promise<Reply<T>> => callSigned<T>('referral', request);

export const showInvite = (): Promise<Reply<InviteReply>> => ask({ action: 'show-invite' });

export const showComingGift = (): Promise<Reply<ComingGiftReply>> => ask({ action: 'show-coming-gift' });
