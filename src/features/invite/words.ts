/** What 邀请有礼 says on screen. */
import { shortDay } from '../../../cloudfunctions/contract/in-words';

export const inviteWords = {
  title: '邀请有礼',
  lead: '请好友喝茶，你也有礼',
  friend: '好友入会得',
  me: '好友首单完成后，你得',
  steps: '邀请进度',
  count: (friends: number): string => `已有 ${friends} 位好友完成首单`,
  none: '还没有好友完成首单，邀请第一位吧',
  step: (friends: number): string => `满 ${friends} 位`,
  progress: (friends: number, of: number): string => `${Math.min(friends, of)}/${of}`,
  reached: '已达成',
  rules: '活动规则',
  invite: '邀请好友',
  closed: '活动暂未开放',
  closedHint: '已得到的奖励不受影响，新的活动会第一时间放在这里',
  back: '去点单',
  coming: (reward: string): string => `你的新人礼：${reward}`,
  comingOn: (day: string): string => `${shortDay(day)}到账，届时自动放入账户`,
} as const;
