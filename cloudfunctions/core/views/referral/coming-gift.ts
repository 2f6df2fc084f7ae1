/** A gift for joining by a link that comes later, as the friend sees it. Reads only. */
import type { ComingGiftReply } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { dayNameOf } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { readComingGift } from '../../referral/newcomers.store';
import { readReferralVersion } from '../../referral/programme.store';
import { rewardWords } from '../../referral/words';
import { readRewardNames } from './referral-facts';

/** What was promised by the version by which they were won, whatever came after it. */
export async function showComingGift(db: Db, { memberId, brandId }: Identity): Promise<ComingGiftReply> {
  const coming = await readComingGift(db, memberId);
  if (coming === null) return { gift: null };
  const kept = await readReferralVersion(db, brandId, coming.version);
  const reward = kept?.programme.invite.friend;
  if (kept === null || !reward) return { gift: null };
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const templateName = await readRewardNames(db, brandId, kept.programme);
  return {
    gift: { reward: rewardWords(reward, templateName), on: dayNameOf(coming.dueAt, utcOffsetMinutes) },
  };
}
