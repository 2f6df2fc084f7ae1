/** The calls behind coupons: what a member has, what is to be had, and what a till scans. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  CentreReply,
  ClaimReply,
  CouponCodeReply,
  OfferReply,
  PacketReply,
  WalletCoupon,
  WalletCountReply,
  WalletReply,
  WalletRequest,
  WalletTab,
} from '../../../cloudfunctions/contract/wallet';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: WalletRequest): Promise<Reply<T>> => callSigned<T>('coupon', request);

export const listWallet = (tab: WalletTab, after?: string): Promise<Reply<WalletReply>> =>
  ask({ action: 'list-wallet', tab, ...pageAfter(after) });

export const countWallet = (): Promise<Reply<WalletCountReply>> => ask({ action: 'count-wallet' });

export const showCoupon = (coupon: string): Promise<Reply<WalletCoupon>> =>
  ask({ action: 'show-coupon', coupon });

export const listCentre = (): Promise<Reply<CentreReply>> => ask({ action: 'list-centre' });

export const showOffer = (template: string): Promise<Reply<OfferReply>> =>
  ask({ action: 'show-offer', template });

/** @param again an answer to the same request may have been missed */
export const claimOffer = (
  template: string,
  { requestId, again }: { requestId: string; again: boolean },
): Promise<Reply<ClaimReply>> => ask({ action: 'claim', template, requestId, again });

export const claimCode = (code: string, requestId: string): Promise<Reply<ClaimReply>> =>
  ask({ action: 'claim-code', code, requestId });

export const showCode = (coupon: string): Promise<Reply<CouponCodeReply>> =>
  ask({ action: 'show-code', coupon });

export const listPacket = (order: string): Promise<Reply<PacketReply>> =>
  ask({ action: 'list-packet', order });
