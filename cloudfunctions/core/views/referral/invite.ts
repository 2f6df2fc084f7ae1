/** 邀请有礼: what it gives, how far whoever asks has come, and its rules. Reads only. */
import type { InviteReply } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { readPromoter } from '../../referral/commissions.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { inviteRules, rewardWords } from '../../referral/words';
import { readRewardNames } from './referral-facts';

const CLOSED: InviteReply = { open: false, friendGets: '', youGet: '', friends: 0, steps: [], rules: [] };

/** Where there is no programme, or it promises nothing, there is no invitation. */
export async function showInvite(db: Db, who: Identity, now: Instant): Promise<InviteReply> {
  const programme = await readOpenProgramme(db, who.brandId, now);
  if (programme === null) return CLOSED;
  const { invite } = programme;
  const templateName = await readRewardNames(db, who.brandId, programme);
  const rules = inviteRules(programme, templateName);
  if (rules.length === 0) return CLOSED;
  const { friends } = await readPromoter(db, who);
  return {
    open: true,
    friendGets: invite.friend === null ? '' : rewardWords(invite.friend, templateName),
    youGet: invite.inviter === null ? '' : rewardWords(invite.inviter, templateName),
    friends,
    steps: invite.steps.map(({ friends: asked, reward }) => ({
      friends: asked,
      reward: rewardWords(reward, templateName),
      reached: friends >= asked,
    })),
    rules,
  };
}
