/** What 我的团队 says on screen. */
import { isZero, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { troubleWords } from '../../components/message-line';
import { plainYuan } from '../../components/price';

/** @example monthName('2026-11') = '11月' */
export const monthName = (month: string): string => `${Number(month.slice(5))}月`;
/** @example longMonth('2026-11') = '2026年11月' */
export const longMonth = (month: string): string => `${month.slice(0, 4)}年${monthName(month)}`;

export const teamWords = {
  title: '我的团队',
  members: (count: number): string => `${count} 位成员`,
  begins: (month: string): string => `已加入，${longMonth(month)}起计入团队业绩`,
  leaving: (month: string): string => `${monthName(month)}之后不再计入这个团队`,
  next: (name: string, month: string): string => `${longMonth(month)}起加入「${name}」`,
  rules: '团队规则',
  months: '往月奖金',
  noMonths: '暂无已结算月份',
  settings: '团队设置',
  shown: '在排行中显示我的业绩',
  shownHint: '队友能看到你的推广达人名称；关闭后你的业绩只计入总数',
  leave: '退出团队',
  leaveTitle: '退出团队？',
  leaveText: '退出从下个月起算，本月的业绩照常结算、照常分配奖金。之后可以加入其他团队。',
  leavingNow: '正在退出…',
  code: '团队邀请码',
  copy: '复制邀请码',
  copied: '已复制',
  notCopied: '复制失败，请手动输入',
} as const;

export const progressWords = {
  title: (month: string): string => `${longMonth(month)}团队业绩`,
  of: (fen: string): string => `目标 ${plainYuan(fen)}`,
  daysLeft: (days: number): string => `还剩 ${days} 天`,
  over: (day: string): string => `待结算 · 最早${shortDay(day)}`,
  missing: (fen: string): string => `还差 ${plainYuan(fen)}`,
  met: '已达标',
  held: (fen: string): string => `其中 ${yuan(fen)} 审核中，审核通过后才计入目标`,
  bonus: '达标奖金',
  mine: '我的业绩',
  estimate: (met: boolean, fen: string): string =>
    met
      ? `如果今天结算，你约得 ${yuan(fen)}`
      : isZero(fen)
        ? '如果今天结算，未达标，没有奖金'
        : `如果今天结算，未达标，没有奖金；达标时按目前占比，你约得 ${yuan(fen)}`,
  estimateHint: '仅为估算。以月末结算为准，退款、审核和品牌当月预算都会影响结果。',
  standings: '业绩排行',
  place: (place: number): string => `第 ${place} 名`,
  me: '我',
  others: (count: number): string => `另有 ${count} 位成员计入总数，未公开业绩`,
} as const;

export const monthWords = {
  team: (month: string, team: string): string => `${longMonth(month)} · ${team}`,
  met: '达标',
  missed: '未达标',
} as const;

export const joinWords = {
  title: '加入团队',
  hint: '输入团队邀请码，看看这个团队',
  label: '团队邀请码',
  placeholder: '8 位字母或数字',
  wrong: '请输入 8 位邀请码',
  find: '查看团队',
  finding: '正在查找…',
  noFee: '加入不收任何费用，拉人入队没有奖励。',
  invited: '品牌邀请你加入',
  from: '起算月份',
  target: '每月目标',
  bonus: '达标奖金',
  size: '现有成员',
  people: (count: number): string => `${count} 位`,
  seen: '加入后，队友能看到你的推广达人名称。',
  agree: '同意规则并加入',
  joining: '正在加入…',
  decline: '不加入',
  declining: '正在处理…',
  look: '查看',
  noPromoter: '成为推广达人后可加入团队',
  noPromoterHint: '团队由品牌邀请的推广达人组成，加入不收任何费用',
  apply: '了解推广达人',
} as const;

const JOIN_TROUBLES: Partial<Record<RejectionCode, string>> = {
  forbidden: '只有推广达人可以加入团队',
  'not-found': '没有找到这个团队，请核对邀请码',
  'wrong-state': '你已在一个团队中，退出后从下个月起可以加入其他团队',
  'too-late': '这个团队已经结束',
  'used-up': '这个团队人数已满',
};
/** Why joining failed, as one sentence. */
export const joinTrouble = (code: RejectionCode): string => JOIN_TROUBLES[code] ?? troubleWords(code);
