/** What the team of a store says on screen. */
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { dayOf, longMoment } from '../../components/local-time';

export const teamWords = {
  title: '门店员工',
  list: '在职员工',
  me: '我',
  since: (instant: string): string => `${longDay(dayOf(instant))} 起`,
  emptyTitle: '暂无员工',
  emptyHint: '邀请第一位员工，让 TA 用邀请码加入',
  invite: '邀请员工',
  inviteTitle: '邀请员工',
  name: '姓名',
  namePlaceholder: '员工的名字',
  nameNote: (used: number, most: number): string => `${used} / ${most}`,
  role: '角色',
  make: '生成邀请码',
  making: '正在生成…',
  codeTitle: '邀请码',
  codeFor: (name: string): string => `给 ${name} 的邀请码`,
  codeOnce: '只显示这一次，请现在发给本人。只能用一次。',
  codeUntil: (instant: string): string => `${longMoment(instant)} 前有效`,
  copy: '复制邀请码',
  copied: '已复制',
  notCopied: '复制失败，请抄下来',
  kept: '我已发给本人',
  dismiss: '移除',
  dismissLabel: (name: string): string => `移除 ${name}`,
  dismissTitle: (name: string): string => `移除 ${name}？`,
  dismissText: '立即生效：TA 将不能再在这家门店扫码、核销和登记。以前的记录会保留。',
  confirmDismiss: '确认移除',
  dismissing: '正在移除…',
} as const;
