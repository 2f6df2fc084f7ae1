/** What a till is told when something cannot be taken. */
import type { UsableBenefit } from './benefit-use.rules';

const PER = { day: '今日', month: '本月' } as const;

export const tillWords = {
  /** A store's POS that names no clerk. */
  pos: 'POS',
  sessionOver: '会员码已过时，请会员刷新后重新扫码',
  unknownBenefit: '会员当前等级没有这项权益',
  /** @example 今日 14:03 已在西湖店使用 */
  usedUp: (per: UsableBenefit['use']['per'], when: string, store: string): string =>
    `${PER[per]} ${when} 已在${store}使用`,
  insufficientPoints: (usable: bigint, asked: bigint): string => `可用积分 ${usable}，不足 ${asked}`,
} as const;
