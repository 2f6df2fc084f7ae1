/** What 返佣 says on screen. */
import type { PartnerKind } from '../../../cloudfunctions/contract/partner-terms';
import type { CommissionState, CommissionView } from '../../../cloudfunctions/contract/referral';
import { isZero, percent, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import { dayOf } from '../../components/local-time';
import { plainYuan } from '../../components/price';

export const rebateWords = {
  title: '我的返佣',
  available: '可提现',
  estimated: '预估',
  frozen: '冻结中',
  withdrawing: '提现中',
  paid: '已到账',
  debt: (fen: string): string => `待抵扣 ${yuan(fen)}：已提现的返佣因退款收回，将从下一笔返佣中抵扣`,
  closed: '分享返佣已暂停，已有的返佣照常结算、提现',
  withdraw: '提现',
  statement: '对账单',
  partner: '品牌合作',
  partnerKinds: { person: '推广达人', company: '合作企业' } satisfies Record<PartnerKind, string>,
  apply: '达人、企业专属返佣',
  share: '去分享',
  rank: (name: string): string => `返佣等级 · ${name}`,
  extra: (bp: number): string => (bp === 0 ? '' : `返佣 +${percent(bp)}`),
  nextRank: (fen: string, name: string): string => `好友再消费 ${plainYuan(fen)}，升为「${name}」`,
  topRank: '已是最高等级',
  rankBar: (sold: string): string => `好友累计消费 ${plainYuan(sold)}`,
  stars: '明星分销品',
  starsHint: '返佣更高',
  team: '我的团队',
  friends: '我的好友',
  friendsCount: (count: number): string => `${count} 位`,
  invite: '邀请有礼',
  withdrawals: '提现记录',
  rules: '返佣规则',
  notYet: '分享返佣即将开放',
  notYetHint: '开放后，好友通过你的分享下单并取餐，你得返佣',
  toMenu: '去点单',
  list: '返佣明细',
  none: '暂无返佣',
  noneHint: '把喜欢的饮品分享给朋友，TA 下单并取餐后返佣就会出现在这里',
} as const;

export const commissionWords = {
  title: '返佣详情',
  friend: '好友',
  what: '商品',
  /** What stands under a commission. What became the member's may have been taken out since. */
  state: {
    estimated: '预估',
    frozen: '冻结中',
    available: '已结算',
    reversed: '已收回',
  } satisfies Record<CommissionState, string>,
  stateHint: {
    estimated: '好友取餐后进入冻结期',
    frozen: '冻结期内好友退款，会按退款金额收回对应返佣',
    available: '已计入可提现，提现后可在「提现记录」查看',
    reversed: '订单已全额退款，返佣全部收回',
  } satisfies Record<CommissionState, string>,
  refusedHint: '审核未通过，返佣全部收回',
  freeOn: (day: string): string => `${day}可提`,
  paidLeft: '计佣金额',
  how: '计算方式',
  when: '可提时间',
  bought: '下单时间',
  settled: '结算时间',
  source: '来源',
  changes: '变动',
  held: (why: string): string => `核实中：${why}`,
  refused: (why: string): string => `未通过：${why}`,
  released: '已核实，照常计佣',
  note: (note: string): string => `答复：${note}`,
  mine: (text: string): string => `我的说明：${text}`,
  answer: '我要说明',
  answerLabel: '说明',
  answerPlaceholder: '例如：这位是我的同事，用的是自己的手机',
  answerNote: '2–200 字，提交后由门店核实',
  answerDo: '提交说明',
  answering: '正在提交…',
  answered: '已提交，核实后会更新在这里',
} as const;

/** What its state means for the member. A refusal takes all of it, whatever became of the order. */
export const hintOf = ({ state, hold }: Pick<CommissionView, 'state' | 'hold'>): string =>
  hold?.decided === 'refused' ? commissionWords.refusedHint : commissionWords.stateHint[state];

/** The day on which a commission is the member's; null where that is not known, or over. */
export const dayFree = ({ state, freeOn }: CommissionView): string | null =>
  freeOn !== null && (state === 'estimated' || state === 'frozen') ? shortDay(freeOn) : null;

/** How what is held stands, in a line. */
export function standing({ why, decided }: NonNullable<CommissionView['hold']>): string {
  if (decided === 'released') return commissionWords.released;
  return decided === 'refused' ? commissionWords.refused(why) : commissionWords.held(why);
}

/** What it pays in money; null: it pays in points or coupons, which its sentence says. */
export const paysOf = ({ kind, amountFen }: CommissionView): string | null =>
  kind === 'invite' && isZero(amountFen) ? null : signedYuan(amountFen);

/** @example signedYuan('333') = '+¥3.33', signedYuan('0') = '¥0.00' */
export const signedYuan = (fen: string): string => `${isZero(fen) ? '' : '+'}${yuan(fen)}`;

export const friendWords = {
  title: '我的好友',
  hint: '通过你的分享来的朋友。有效期内下单，返佣计给你',
  since: (at: string): string => `${shortDay(dayOf(at))}打开你的分享`,
  until: (at: string): string => `有效至 ${shortDay(dayOf(at))}`,
  over: '已过有效期',
  bought: '已下单',
  notYet: '还未下单',
  none: '暂无好友',
  noneHint: '分享一杯你喜欢的茶，朋友打开后会出现在这里',
} as const;

export const starWords = {
  title: '明星分销品',
  hint: '以下商品返佣更高，分享给好友，TA 下单并取餐后计佣',
  rate: (bp: number): string => `返佣 ${percent(bp)}`,
  each: (fen: string): string => `每件约得 ${yuan(fen)}`,
  share: '分享',
  shareLabel: (name: string): string => `分享 ${name}`,
  none: '暂时没有明星分销品',
  noneHint: '其他商品同样可以分享得返佣',
  toMenu: '去点单',
} as const;

export const entryWords = {
  rebate: '我的返佣',
  invite: '邀请有礼',
  available: (fen: string): string => `可提现 ${yuan(fen)}`,
  begin: '分享得返佣',
  inviteHint: '你和好友都有礼',
  share: '分享给好友',
} as const;
