/** What messages say at the desk. */
import type { ChannelNumbers, StaffTaskView } from '../../../cloudfunctions/contract/message-desk';

export const partWords = {
  label: '消息',
  parts: { numbers: '发送情况', tasks: '企业微信', settings: '发送设置' },
} as const;

const channels: Record<ChannelNumbers['channel'], string> = {
  inbox: '站内消息',
  home: '首页卡片',
  subscription: '订阅消息',
  receipt: '小票',
  till: '店员口头',
  wecom: '企业微信',
};

export const numbersWords = {
  lead: '近 30 天，按来源统计。小票和店员口头以“已展示”计，其余以会员打开消息计。',
  emptyTitle: '近 30 天没有发送消息',
  emptyHint: '自动化流程发出的消息会显示在这里',
  channels,
  sent: '已发送',
  read: '已读',
  shown: '已展示',
  waiting: '待发送',
  unknown: '结果未知',
  refused: '未能送达',
  dropped: '发送前取消',
  assigned: '已分配',
  confirmed: '员工已发送',
  delivered: '已送达',
  unknownNote: '结果未知的消息不会重发，可在「对账 › 异常任务」查看。',
} as const;

const states: Record<StaffTaskView['state'], string> = {
  asking: '正在分配',
  assigned: '待员工发送',
  over: '已结束',
  unknown: '结果未知',
  refused: '分配失败',
};

export const taskWords = {
  lead: '每小时汇总一次，每位员工每条消息一个任务，由员工在企业微信里确认后发出。',
  emptyTitle: '暂无企业微信任务',
  emptyHint: '会员加了员工的企业微信，流程才能用这种方式发送',
  states,
  about: (source: string, at: string): string => `${source} · ${at}`,
  importTitle: '导入好友关系',
  importText: '粘贴或上传 CSV',
  importHint: '三列：member_key、staff_user（员工）、external_user（客户）。重复导入不会重复记录。',
  importStart: '导入',
  importing: '正在导入…',
  kept: '新增或更新',
  missing: '会员号不存在',
  unknown: (line: number, key: string): string => `第 ${line} 行：${key}`,
  more: (count: number): string => `另有 ${count} 行未列出`,
} as const;

export const settingsWords = {
  quiet: '免打扰时段',
  quietHint: '此时段内不发送，顺延到结束时；小票和店员口头不受影响。两端相同即不设。',
  from: '开始',
  to: '结束',
  week: '每位会员每周最多',
  weekHint: '所有方式合计。会员自己选择了频率的，以会员为准。',
  weeks: [
    { value: '2', words: '2 条' },
    { value: '1', words: '1 条' },
  ],
  save: '保存',
  saving: '正在保存…',
  saved: '已保存，立即生效',
} as const;
