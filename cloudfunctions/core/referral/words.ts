/** What members read of share for rebate. Chinese, in the words of docs/glossary.md. Pure. */
import type { HoldReason, ShareChannel } from '../../contract/referral';
import type { InviteReward, ReferralProgramme } from '../../contract/referral-programme';
import { groupDigits, percent, plainYuan, yuan } from '../../contract/in-words';

export const NOBODY = '茶友';

export const holdWords: Record<HoldReason, string> = {
  'same-device': '好友打开链接的手机，与你分享时是同一部',
  cycle: '你和好友互为推荐人',
  'staff-on-shift': '你在这笔订单的门店工作',
  'same-person': '好友与你是同一个微信用户',
  'same-payee': '好友提现的收款人姓名，与你的相同',
};

export const channelWords: Record<ShareChannel, string> = { card: '卡片', poster: '海报', link: '链接' };

/** @example '100 积分', '2 张新人券', '¥5' */
export function rewardWords(reward: InviteReward, templateName: (id: string) => string): string {
  switch (reward.kind) {
    case 'points':
      return `${groupDigits(String(reward.points))} 积分`;
    case 'cash':
      return `${plainYuan(reward.fen)} 返佣`;
    case 'coupons':
      return `${reward.count} 张${templateName(reward.template)}`;
  }
}

export const referralWords = {
  shop: (name: string): string => `${name}请你来喝一杯`,
  item: (name: string, product: string): string => `${name}推荐你喝${product}`,
  offer: (name: string, product: string): string => `${name}喊你一起拼${product}`,
  group: (name: string): string => `${name}喊你一起拼团`,
  invite: (name: string): string => `${name}送你一份新人礼`,
  /** @param kinds how many lines the order has */
  order: (name: string, product: string, kinds: number): string =>
    `${name}点了${product}${kinds > 1 ? `等 ${kinds} 款` : ''}，照着来一份？`,
  /** @param laterDays after how many days it comes to those of the control share; null: at once to all */
  friendGets: (reward: string, laterDays: number | null): string =>
    `新朋友入会得 ${reward}${laterDays === null ? '' : `（部分 ${laterDays} 天后到账）`}`,
  youGetRate: (bp: number): string => `好友下单，你得返佣 ${percent(bp)}`,
  youGetUpTo: (bp: number): string => `好友下单，你最高得返佣 ${percent(bp)}`,
  youGetFirst: (reward: string): string => `好友首单取餐后，你得 ${reward}`,
  notice: '通过此链接下单，分享者会获得返佣',
  refunded: (fen: string): string => `退款，−${yuan(fen)}`,
  refused: (fen: string): string => `审核未通过，−${yuan(fen)}`,
  released: '已可提现',
  capped: (fen: string): string => `已达返佣上限，得 ${yuan(fen)}`,
  invited: '邀请好友首单',
  step: (friends: string): string => `邀请满 ${friends} 位好友`,
  welcome: '受邀入会',
  shopWhat: '门店',
  inviteWhat: '邀请有礼',
  groupWhat: '拼团',
  orderWhat: '晒单',
  goneWhat: '好友推荐',
} as const;

/** The programme as a member reads it, a sentence each. */
export function rulesOf(programme: ReferralProgramme, templateName: (id: string) => string): string[] {
  const { attribution, rates, ranks, freezeDays, caps, payout } = programme;
  const rules = [
    `好友打开你的链接后 ${attribution.windowDays} 天内下单，算作你的推荐。`,
    attribution.model === 'first'
      ? '有效期内，好友打开别人的链接也不会改变。'
      : attribution.protectionDays === 0
        ? '好友再打开别人的链接，此后的订单算作别人的推荐。'
        : `前 ${attribution.protectionDays} 天受保护；之后好友打开别人的链接，此后的订单算作别人的推荐。`,
    rates.rateBp === 0
      ? '返佣按商品计算，未列出的商品不返佣。'
      : `返佣一般为实付的 ${percent(rates.rateBp)}，明星分销品另列。`,
    '按优惠、积分抵扣后的实付计算；每单只取整一次。',
    freezeDays === 0 ? '好友取餐后次日可提现。' : `好友取餐后满 ${freezeDays} 天，且没有退款申请，即可提现。`,
    '好友退款，返佣按退掉的部分收回；已提现的，从以后的返佣里抵扣。',
    '只有一级：好友的好友下单，不会给你返佣；单纯分享、打开链接都没有奖励。',
  ];
  if (attribution.newcomersOnly) rules.push('只计打开链接时还没有消费过的好友。');
  if (caps.orderFen !== null) rules.push(`每单返佣最多 ${plainYuan(caps.orderFen)}。`);
  if (caps.dayFen !== null) rules.push(`每人每天返佣最多 ${plainYuan(caps.dayFen)}。`);
  for (const { name, fromSoldFen, extraBp } of ranks.slice(1))
    rules.push(`好友累计消费满 ${plainYuan(fromSoldFen)} 升为${name}，返佣加 ${percent(extraBp)}。`);
  rules.push(payoutRule(payout));
  rules.push(...inviteRules(programme, templateName));
  return rules;
}

function payoutRule({ cash, pointsPerYuan, coupon, minimumFen, tax }: ReferralProgramme['payout']): string {
  const ways = [
    ...(cash ? [tax === 'none' ? '微信零钱' : '微信零钱（依法预扣个税）'] : []),
    ...(pointsPerYuan === null ? [] : [`积分（¥1 换 ${pointsPerYuan} 积分）`]),
    ...(coupon === null ? [] : ['优惠券']),
  ];
  return `满 ${plainYuan(minimumFen)} 可提，可换成${ways.join('、')}。`;
}

/** The rules of invitations, a sentence each. */
export function inviteRules(
  { invite, control }: ReferralProgramme,
  templateName: (id: string) => string,
): string[] {
  const rules: string[] = [];
  if (invite.friend !== null)
    rules.push(`新朋友通过你的链接入会，得 ${rewardWords(invite.friend, templateName)}。`);
  if (control !== null) rules.push(`部分新朋友的礼包会在 ${control.days} 天后到账，不影响你的返佣。`);
  if (invite.inviter !== null)
    rules.push(
      `新朋友首次消费满 ${plainYuan(invite.leastFen)} 并取餐后，你得 ${rewardWords(invite.inviter, templateName)}。`,
    );
  for (const { friends, reward } of invite.steps)
    rules.push(`满 ${friends} 位新朋友消费，再得 ${rewardWords(reward, templateName)}。`);
  if (invite.mostFriends !== null) rules.push(`最多计 ${invite.mostFriends} 位新朋友。`);
  if (rules.length > 0) rules.push('首单全部退款的不计。');
  return rules;
}
