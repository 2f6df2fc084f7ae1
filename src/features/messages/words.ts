/** What messages say on screen: the inbox, why each came, and how to get fewer. */
import type { MessageTarget, WeekChoice } from '../../../cloudfunctions/contract/message-limits';
import type { MessageView, MessageWeek } from '../../../cloudfunctions/contract/messages';

const channels: Record<MessageView['channel'], string> = {
  inbox: '站内消息',
  home: '首页卡片',
  subscription: '微信订阅消息',
  receipt: '小票',
  wecom: '企业微信',
};

const opens: Record<MessageTarget, string> = {
  menu: '去点单',
  coupons: '去看优惠券',
  points: '去积分商城',
  card: '去看会员卡',
};

export const inboxWords = {
  title: '消息',
  none: '暂无消息',
  noneHint: '优惠和活动会出现在这里，收多少由你决定',
  settings: '消息设置',
  channels,
  opens,
  unread: '未读',
  isOver: '已过期',
  muted: '已不再接收此类消息',
  why: '为什么收到',
  fewer: '少发一点',
} as const;

export const whyWords = {
  title: '为什么收到',
  source: '来自',
  channel: '方式',
  week: '近 7 天',
  weekCount: ({ sent, most }: MessageWeek): string => `已收 ${sent}/${most} 条`,
  note: '只在你同意接收优惠通知时发送，夜间不打扰。小票上的提示不计入条数。',
} as const;

export const fewerWords = {
  title: '少发一点',
  lead: '选择后立即生效，可随时在「隐私与授权」里改回。',
  mute: (source: string): string => `不再接收「${source}」`,
  once: '每周最多 1 条',
  none: '不再接收优惠消息',
  done: '已保存',
} as const;

const weeks: Record<WeekChoice, { title: string; hint: string }> = {
  2: { title: '每周最多 2 条', hint: '所有方式合计' },
  1: { title: '每周最多 1 条', hint: '只留最要紧的一条' },
  0: { title: '不接收', hint: '不发任何优惠消息' },
};

export const choiceWords = {
  title: '消息频率',
  weeks,
  muted: '不再接收的消息',
  restore: '恢复',
  restoreLabel: (source: string): string => `恢复接收「${source}」`,
  remind: '允许微信提醒一次',
  remindHint: '有新优惠时，通过微信订阅消息提醒你一次',
  reminded: '已允许，下次有优惠会提醒你',
  notReminded: '未开启微信提醒',
} as const;
