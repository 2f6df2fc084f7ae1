/** What members and operators read of teams. Chinese, in the words of docs/glossary.md. Pure. */
import { percent, plainYuan, yuan } from '../../../contract/in-words';
import type { TeamBonus } from '../../../contract/referral-team';
import type { TeamTerms } from './team.types';

/** @example monthInWords('2026-11') = '2026年11月' */
export const monthInWords = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** @example '¥300', '团队业绩的 3%，最多 ¥500' */
export const bonusWords = (bonus: TeamBonus): string =>
  bonus.kind === 'fixed'
    ? plainYuan(bonus.fen)
    : `团队业绩的 ${percent(bonus.rateBp)}，最多 ${plainYuan(bonus.mostFen)}`;

export const teamDeskWords = {
  overHalf: '奖金不能超过目标的 50%',
  tooEarly: (month: string): string => `最早从${monthInWords(month)}开始`,
  endsEarly: (month: string): string => `最早到${monthInWords(month)}为止`,
  nobody: '已注销会员',
} as const;

export const bonusTitle = (month: string): string => `团队奖金 · ${monthInWords(month)}`;

/** The rules of a team as whoever joins it reads them, a sentence each. */
export const teamRules = ({ targetFen, bonus }: TeamTerms): string[] => [
  '按自然月计算：好友通过你的分享下单、本月内取餐且没有退款的实付，计入团队业绩。',
  `团队当月业绩达到 ${plainYuan(targetFen)}，品牌发放奖金：${bonusWords(bonus)}。未达到没有奖金。`,
  '奖金按每个人带来的业绩占比分配；当月没有业绩的，不参与分配。',
  '当月订单都过了退款期后结算，奖金计入可提现。正在审核的订单不计入目标。',
  '结算后好友退款，只减少你自己的那一份，不影响队友。',
  '加入、退出都从下个月起算，随时可以退出；同一时间只能在一个团队。',
  '加入不收任何费用，拉人入队没有奖励，你也不会从队友的业绩里得到收入。',
  '队友能看到你的推广达人名称；你的业绩只在你同意后显示。',
];

/** What a closed month came to for a member. */
export interface BonusFacts {
  targetFen: bigint;
  totalFen: bigint;
  heldFen: bigint;
  splitFen: bigint;
  dueFen: bigint;
  poolFen: bigint;
  soldFen: bigint;
  partFen: bigint;
  /** What is left of the part, and of what it stands on. */
  nowFen: bigint;
  keptFen: bigint;
}

/** Whether the target was reached: what is held did not count for it. */
export const isMet = ({ totalFen, heldFen, targetFen }: BonusFacts): boolean =>
  totalFen - heldFen >= targetFen;

/**
 * How a member's part came about, in a sentence.
 * @example '团队业绩 ¥5,200.00，达成目标 ¥5,000.00；奖金 ¥300.00 × 我的 ¥1,300.00 ÷ ¥5,200.00 = ¥75.00'
 */
export function bonusSentence(facts: BonusFacts): string {
  const { targetFen, totalFen, heldFen, splitFen, dueFen, poolFen, soldFen, partFen, nowFen, keptFen } =
    facts;
  const held = heldFen > 0n ? `（审核中 ${yuan(heldFen)} 未计入）` : '';
  if (!isMet(facts)) return `团队业绩 ${yuan(totalFen)}${held}，未达到目标 ${yuan(targetFen)}，没有奖金`;
  const met = `团队业绩 ${yuan(totalFen)}${held}，达成目标 ${yuan(targetFen)}`;
  if (soldFen === 0n) return `${met}；我当月没有业绩，不参与分配`;
  if (poolFen === 0n) return `${met}；品牌当月预算已用完，没有奖金`;
  const pool = poolFen < dueFen ? `奖金受当月预算限制为 ${yuan(poolFen)}` : `奖金 ${yuan(poolFen)}`;
  const isExact = (poolFen * soldFen) % splitFen === 0n;
  const product = `${pool} × 我的 ${yuan(soldFen)} ÷ ${yuan(splitFen)}`;
  const part = `${met}；${product}${isExact ? ' = ' : '，取整得 '}${yuan(partFen)}`;
  if (nowFen === partFen) return part;
  if (nowFen === 0n && keptFen > 0n) return `${part}；审核未通过，已收回`;
  return `${part}；结算后退款，按剩余 ${yuan(keptFen)} 计 ${yuan(nowFen)}`;
}
