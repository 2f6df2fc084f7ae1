/** What views of share for rebate have in common: names, and words of rewards. Reads only. */
import type { Db } from '../../../platform/db';
import { readTemplates } from '../../coupon/templates.store';
import { maskedName } from '../../member/masked-name.rules';
import type { InviteReward, ReferralProgramme } from '../../../contract/referral-programme';
import { NOBODY } from '../../referral/words';
import { findNames } from './referral.view.queries';

/** Names as others see them, by member; whoever has none is a friend of tea. */
export async function readMaskedNames(
  db: Db,
  memberIds: readonly bigint[],
): Promise<(memberId: bigint | null) => string> {
  const rows = memberIds.length === 0 ? [] : await findNames.run({ memberIds: [...memberIds] }, db);
  const names = new Map(rows.map((row) => [row.member_id, maskedName(row.display_name)]));
  return (memberId) => (memberId === null ? NOBODY : names.get(memberId) || NOBODY);
}

/** Templates of coupons that a programme gives. */
export function templatesOf({ invite, payout }: ReferralProgramme): string[] {
  const rewards = [invite.friend, invite.inviter, ...invite.steps.map(({ reward }) => reward)];
  const named = rewards.flatMap((reward: InviteReward | null) =>
    reward?.kind === 'coupons' ? reward.template : [],
  );
  return payout.coupon === null ? named : [...named, payout.coupon.template];
}

/** What templates of coupons are called that a programme gives. */
export async function readRewardNames(
  db: Db,
  brandId: number,
  programme: ReferralProgramme,
): Promise<(templateId: string) => string> {
  const templates = await readTemplates(db, brandId, templatesOf(programme));
  return (templateId) => templates.get(templateId)?.template.terms.name ?? '优惠券';
}
