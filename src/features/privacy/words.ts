/** What privacy and consents say on screen; the guideline itself is in guideline.ts. */
import type { ConsentPurpose } from '../../../cloudfunctions/contract/limits';

const purposes: Record<ConsentPurpose, { title: string; hint: string }> = {
  marketing: { title: '优惠通知', hint: '通过消息、微信和小票，把优惠和活动告诉你' },
  personalisation: { title: '个性化推荐', hint: '按你点过和看过的商品推荐；关闭后只显示本店热卖' },
};

export const privacyWords = {
  title: '隐私与授权',
  consents: '我的授权',
  purposes,
  grantedOn: (day: string): string => `${day} 开启`,
  withdrawnOn: (day: string): string => `${day} 关闭`,
  neverGiven: '从未开启',
  whenMember: '加入会员之后，可以在这里开启或关闭优惠通知和个性化推荐。',
  guideline: '隐私保护指引',
  version: (day: string): string => `${day} 版`,
  acceptedCurrent: '你已同意这个版本',
  outdated: (day: string): string => `指引已更新为 ${day} 版，请阅读后同意。`,
  neverAccepted: '请阅读下面的指引，然后同意。',
  accept: '我已阅读并同意',
  accepting: '正在保存…',
} as const;
