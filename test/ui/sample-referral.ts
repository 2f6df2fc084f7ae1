/* Share for rebate as the server tells it: the sums of a member, a commission, a link, a withdrawal. */
import type {
  CommissionView,
  InviteReply,
  OpenedLinkReply,
  RebateReply,
  ShareLinkReply,
} from '../../cloudfunctions/contract/referral';
import type { WithdrawalQuote, WithdrawalView } from '../../cloudfunctions/contract/withdrawal';

export const TOKEN = 'k7m2p9q4x1za';
export const WITHDRAWAL = 'W2612010000000001';
export const FRIENDS_ORDER = '261201000000000001';

export const rebateReply = (changes: Partial<RebateReply> = {}): RebateReply => ({
  ...{ open: true, availableFen: '8900', estimatedFen: '333', frozenFen: '1200', withdrawingFen: '0' },
  ...{ paidFen: '60000', debtFen: '0', friends: 12, rules: ['好友下单并取餐后，过 7 天可提现'] },
  rank: { name: '茶友', extraBp: 0, soldFen: '60000', next: { name: '茶客', missingFen: '40000' } },
  payout: { cash: true, pointsPerYuan: 120, couponFen: '2000', minimumFen: '100', invoice: false },
  partner: null,
  ...changes,
});

export const commission = (changes: Partial<CommissionView> = {}): CommissionView => ({
  ...{ order: FRIENDS_ORDER, kind: 'order', friend: '小*', what: '生椰拿铁 ×2', state: 'frozen' },
  ...{ at: '2026-11-28T10:00:00+08:00', amountFen: '333', baseFen: '3333', freeOn: '2026-12-05' },
  ...{ sentence: '¥33.33 × 10% = ¥3.33', changes: [], hold: null },
  ...changes,
});

export const held = (changes: Partial<NonNullable<CommissionView['hold']>> = {}): CommissionView =>
  commission({ hold: { why: '与你使用同一手机号', answer: null, decided: null, note: '', ...changes } });

export const linkReply = (changes: Partial<ShareLinkReply> = {}): ShareLinkReply => ({
  ...{ token: TOKEN, title: '小满邀你喝茉莉轻乳茶', friendGets: '入会得 1 张新人券', code: null },
  ...{ youGet: '好友下单，你得返佣 5%', picture: 'moli-milk.png' },
  product: { name: '茉莉轻乳茶', priceFen: '1800' },
  path: `/pages/menu/index?t=${TOKEN}`,
  link: `https://tea.example/#/pages/menu/index?t=${TOKEN}`,
  ...changes,
});

export const openedReply = (changes: Partial<OpenedLinkReply> = {}): OpenedLinkReply => ({
  content: { kind: 'item', id: 'jasmine-milk' },
  path: '/pages/menu/index',
  ...{ from: '小*', friendGets: '入会得 1 张新人券', notice: '通过此链接下单，TA 会获得返佣' },
  ...changes,
});

export const inviteReply = (changes: Partial<InviteReply> = {}): InviteReply => ({
  ...{ open: true, friendGets: '1 张新人券', youGet: '¥5 返佣', friends: 2, rules: ['好友首单满 ¥10 计入'] },
  steps: [
    { friends: 3, reward: '1 张 8 元券', reached: false },
    { friends: 5, reward: '200 积分', reached: false },
  ],
  ...changes,
});

export const quoteOf = (changes: Partial<WithdrawalQuote> = {}): WithdrawalQuote => ({
  ...{ to: 'wechat', grossFen: '50000', withheldFen: '6000', netFen: '44000', monthFen: '60000' },
  sentence: '本月已提 ¥600.00，本次 ¥500.00 → 预扣 ¥60.00，到账 ¥440.00',
  ...{ points: null, coupon: null, needsName: false, leastFen: '100', mostFen: '50000', why: null },
  ...changes,
});

export const withdrawalOf = (changes: Partial<WithdrawalView> = {}): WithdrawalView => ({
  ...{ withdrawal: WITHDRAWAL, to: 'wechat', state: 'waiting-confirm', grossFen: '50000' },
  ...{ withheldFen: '6000', netFen: '44000', points: null, coupon: null },
  ...{ askedAt: '2026-12-01T10:00:00+08:00', endedAt: null, said: '', invoices: null },
  confirmBy: '2026-12-02T09:58:12+08:00',
  ...changes,
});
