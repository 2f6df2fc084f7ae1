/** What a till is told when something cannot be taken. */
import type { RejectionCode } from '../../contract/reply';
import type { UsableBenefit } from './benefit-use.rules';

const PER = { day: '今日', month: '本月' } as const;

export const tillWords = {
  /** A store's POS that names no clerk. */
  pos: 'POS',
} as const;

/** Why nothing is taken at a till, each as a sentence for it. */
export const TAKING_REFUSALS = {
  'session-over': () => '会员码已过时，请会员刷新后重新扫码',
  'unknown-benefit': () => '会员当前等级没有这项权益',
  /** @example 今日 14:03 已在西湖店使用 */
  'used-up': (per: UsableBenefit['use']['per'], when: string, store: string) =>
    `${PER[per]} ${when} 已在${store}使用`,
  'insufficient-points': (usable: bigint, asked: bigint) => `可用积分 ${usable}，不足 ${asked}`,
} as const satisfies Partial<Record<RejectionCode, (...facts: never[]) => string>>;

export type TakingRefusal = keyof typeof TAKING_REFUSALS;
