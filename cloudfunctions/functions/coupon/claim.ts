/** Members help themselves, and show what they have at a till. */
import type { Reply } from '../../contract/reply';
import type { ClaimReply, CouponCodeReply, WalletRequest } from '../../contract/wallet';
import { present } from '../../core/kernel/assert';
import { claimByCode } from '../../core/settlement/coupon/claim-by-code';
import type { Claimed } from '../../core/settlement/coupon/claim-coupon';
import { claimOffer } from '../../core/settlement/coupon/claim-offer';
import { showCode } from '../../core/settlement/coupon/show-code';
import { showCoupon } from '../../core/views/coupon/wallet';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, memberOf, reject } from '../../platform/handler';

type AskedFor<Action extends WalletRequest['action']> = Extract<WalletRequest, { action: Action }>;

/** Takes what is offered. */
export async function claim(
  context: Context,
  { template: templateId, requestId, again = false }: AskedFor<'claim'>,
): Promise<Reply<ClaimReply>> {
  const { database, now: at } = context;
  const { memberId, brandId } = memberOf(context);
  const wish = { brandId, templateId, memberId, requestId, again, at };
  return answer(context, await claimOffer(database, wish));
}

/** Takes what a code stands for. */
export async function claimCode(context: Context, typed: AskedFor<'claim-code'>): Promise<Reply<ClaimReply>> {
  const { database, now } = context;
  return answer(context, await claimByCode(database, memberOf(context), typed, now));
}

async function answer(context: Context, claimed: Claimed): Promise<Reply<ClaimReply>> {
  const { database, now } = context;
  const { couponId, refused } = claimed;
  if (couponId === null) return accept({ coupon: null, why: refused });
  const coupon = await withSnapshot(database, (db) => showCoupon(db, memberOf(context), couponId, now));
  return accept({ coupon: present(coupon, 'the coupon that was claimed'), why: null });
}

/** What a till scans. */
export async function showCouponCode(
  context: Context,
  { coupon }: AskedFor<'show-code'>,
): Promise<Reply<CouponCodeReply>> {
  const { database, now } = context;
  const { memberId, brandId } = memberOf(context);
  const shown = await showCode(database, brandId, { memberId, couponId: BigInt(coupon) }, now);
  return 'refused' in shown ? reject(shown.refused) : accept(shown);
}
