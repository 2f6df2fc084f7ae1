/** What coupons say on screen. */
import type { NoCoupon } from '../../../cloudfunctions/contract/coupon';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { WalletCountReply, WalletTab } from '../../../cloudfunctions/contract/wallet';

export const walletWords = {
  title: '我的优惠券',
  tabs: '优惠券分类',
  tab: { usable: '可用', used: '已使用', gone: '已失效' } satisfies Record<WalletTab, string>,
  none: {
    usable: { title: '暂无可用的优惠券', hint: '去领券中心看看，有新券随时可领' },
    used: { title: '暂无已使用的优惠券', hint: '用过的券会留在这里' },
    gone: { title: '没有失效的优惠券', hint: '过期或收回的券会留在这里' },
  } satisfies Record<WalletTab, { title: string; hint: string }>,
  toCentre: '领券中心',
  use: '去使用',
  useLabel: (name: string): string => `去使用 ${name}`,
  show: '到店出示',
  showLabel: (name: string): string => `到店出示 ${name}`,
  rules: '规则',
  rulesLabel: (name: string): string => `${name} 的使用规则`,
  usesLeft: (left: number, all: number): string => `还可用 ${left} 次，共 ${all} 次`,
  soon: '即将过期',
} as const;

export const codeWords = {
  qr: '优惠券二维码，请店员扫描',
  bars: '优惠券条形码，请店员扫描',
  hint: '向店员出示，店员扫码后核销，请勿截图转发',
  used: '已核销',
  usedHint: '这张券已由店员核销',
  loading: '正在生成券码…',
} as const;

export const centreWords = {
  title: '领券中心',
  code: '输入兑换码',
  codePlaceholder: '兑换码',
  codeNote: '扫桌码、海报或伙伴发放的兑换码',
  redeem: '兑换',
  redeeming: '正在兑换…',
  scan: '扫码领取',
  scanNone: '这个码里没有优惠券',
  got: (name: string): string => `「${name}」已放进卡包`,
  toWallet: '我的优惠券',
  claim: '立即领取',
  claiming: '领取中…',
  claimLabel: (name: string): string => `立即领取 ${name}`,
  toDrop: '去抢',
  toDropLabel: (name: string): string => `去抢 ${name}`,
  none: '暂时没有可领的券',
  noneHint: '新的优惠会第一时间放在这里',
  left: (count: string): string => `剩 ${groupDigits(count)} 张`,
  levels: (levels: readonly string[]): string => `${levels.join('、')}专享`,
  begins: (when: string): string => `${when} 开始`,
  clock: { today: '今天', tomorrow: '明天' },
} as const;

/** What a button says that cannot be pressed, or what was pressed in vain. */
const NO: Record<NoCoupon, { button: string; line: string }> = {
  unknown: { button: '已下架', line: '没有这个兑换码，请核对后再试' },
  'not-begun': { button: '未开始', line: '还没有开始，请稍后再来' },
  over: { button: '已结束', line: '活动已结束' },
  'none-left': { button: '已抢光', line: '手慢了，已抢光' },
  'had-all': { button: '已领取', line: '你已领取过了' },
  'had-today': { button: '今日已领', line: '今天已领取过，明天再来' },
  'other-level': { button: '等级未到', line: '当前等级不能领取' },
  'code-used': { button: '已使用', line: '这个兑换码已被使用' },
  'too-many-guesses': { button: '稍后再试', line: '尝试次数过多，请过一会儿再试' },
};

/** @example noButton('other-level', ['金卡']) = '金卡可领' */
export const noButton = (why: NoCoupon, levels: readonly string[]): string =>
  why === 'other-level' && levels[0] !== undefined ? `${levels[0]}可领` : NO[why].button;
export const noLine = (why: NoCoupon): string => NO[why].line;

export const dropWords = {
  title: '限量抢券',
  toBegin: '距开抢',
  toEnd: '距结束',
  left: (count: string): string => `剩 ${groupDigits(count)} 张`,
  notBegun: '未开始',
  grab: '立即抢',
  again: '再抢一张',
  retry: '重试',
  queueing: '排队中…',
  won: '抢到了',
  wonHint: '已放进卡包',
  toWallet: '查看我的优惠券',
  rules: '活动规则',
  stock: (of: string): string => `共 ${groupDigits(of)} 张，先到先得，抢完即止`,
  perMember: (count: number): string => `每人限领 ${count} 张`,
  levels: (levels: readonly string[]): string => `限${levels.join('、')}会员参加`,
  fixed: '库存、限领张数和规则在活动期间不会改变',
} as const;

export const tileWords = {
  wallet: '优惠券',
  centre: '领券中心',
  centreHint: '天天有券领',
  /** @example count({ usable: 3, endSoon: 1 }) = '3 张 · 1 张即将过期' */
  count: ({ usable, endSoon }: WalletCountReply): string =>
    usable === 0 ? '暂无可用' : `${usable} 张${endSoon === 0 ? '' : ` · ${endSoon} 张即将过期`}`,
} as const;

export const packetWords = {
  title: '支付有礼',
  hint: (count: number): string => `本单送你 ${count} 张优惠券`,
  open: '放进卡包',
  opened: '已放进卡包',
  toWallet: '查看我的优惠券',
} as const;
