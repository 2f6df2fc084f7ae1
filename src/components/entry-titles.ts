/** What an entry of the ledger is called, to members and operators. */
import type { HistoryTitle } from '../../cloudfunctions/contract/member';

const titles: Record<HistoryTitle, string> = {
  sale: '消费',
  completion: '取餐完成',
  refund: '退款',
  redemption: '积分兑换',
  return: '兑换退回',
  join: '入会',
  gift: '礼遇',
  commission: '邀请奖励',
  release: '奖励到账',
  opening: '旧会员卡带入',
  'merged-away': '并入另一张会员卡',
  'merged-in': '会员卡合并转入',
  'merged-out': '会员卡合并退回',
  activate: '积分生效',
  expire: '积分到期',
  tier: '等级评定',
  programme: '会员规则更新',
};

/** A title that there are no words for stays as it is. */
export const titleWords = (title: string): string => (titles as Record<string, string>)[title] ?? title;
