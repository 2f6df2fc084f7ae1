/** What an operator reads of a member's story. In Chinese; pure. */
import type { CouponSource } from '../../../../contract/coupon';
import type { GroupKind } from '../../../../contract/group-kind';
import { groupDigits, longDay, yuan } from '../../../../contract/in-words';

const SOURCES: Record<CouponSource, string> = {
  claim: '领券中心领取',
  code: '兑换码兑换',
  drop: '限时抢到',
  gift: '会员礼遇',
  packet: '活动礼包',
  group: '拼团礼',
  list: '按名单发放',
  goodwill: '门店补偿',
  mall: '积分兑换',
  replacement: '换发',
  invite: '邀请奖励',
  rebate: '返佣换券',
  flow: '品牌赠送',
};
const REVOKED: Record<string, string> = {
  refunded: '订单已退款',
  'level-lost': '等级已变更',
  merged: '账户合并，换发到保留的账户',
  'account-closed': '账户已注销',
};
const GROUPS: Record<GroupKind, string> = { seats: '拼团', community: '社区拼团', office: '拼单' };
const CONTENTS: Record<string, string> = {
  shop: '店铺',
  item: '商品',
  offer: '拼团活动',
  group: '自己的团',
  invite: '邀请',
  order: '订单',
};
const CHANNELS: Record<string, string> = { card: '小程序卡片', poster: '海报', link: '链接' };
const COMMISSIONS: Record<string, string> = {
  estimated: '待完成',
  frozen: '冻结中',
  available: '已到账',
  reversed: '已收回',
};
const PURPOSES: Record<string, string> = {
  privacy: '隐私政策',
  marketing: '接收优惠消息',
  personalisation: '个性化推荐',
};
/** Why somebody came into another class or stage. */
const MOVES: Record<string, string> = {
  order: '有新的消费',
  refund: '发生退款',
  time: '随时间变化',
  edges: '分层标准调整',
  look: '浏览行为变化',
  friend: '好友下单情况变化',
  joined: '入会',
  'first-count': '首次统计',
};

/** A code that there are no words for stays as it is. */
const said = (words: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (words[code] ?? code);

const MESSAGE_CHANNELS: Record<string, string> = {
  inbox: '站内消息',
  home: '首页卡片',
  subscription: '订阅消息',
  receipt: '小票',
  till: '店员口头',
  wecom: '企业微信',
};
const MESSAGE_STATES: Record<string, string> = {
  waiting: '待发送',
  sending: '发送中',
  sent: '已发送',
  unknown: '是否送达未知',
  refused: '未能送达',
  dropped: '未发送',
};

export const storyWords = {
  sale: '消费',
  app: '小程序点单',
  pos: '收银系统',
  staff: '店员补登',
  import: '系统导入',
  receipt: (number: string): string => `小票 ${number}`,
  left: (fen: bigint): string => (fen === 0n ? '已全部退款' : `退款后剩 ${yuan(fen)}`),
  refund: '退款',
  wholeRefund: '整单退款',
  pointsUsed: '使用积分',
  pointsBack: '积分退回',
  gift: '获赠积分',
  giftOf: {
    welcome: '入会礼',
    birthday: '生日礼',
    monthly: '月礼',
    flow: '品牌赠送',
    opening: '旧会员卡带入',
  },
  nthOrder: '第几单礼',
  upgradeGift: (level: string): string => `升级${level}的礼遇`,
  monthlyGift: (level: string): string => `${level}月礼`,
  benefit: '使用权益',
  benefitBack: '权益退回',
  couponGot: '收到优惠券',
  couponUsed: '使用优惠券',
  couponBack: '优惠券退回',
  couponExpired: '优惠券过期',
  couponRevoked: '优惠券收回',
  unnamedCoupon: '优惠券',
  source: (source: string | null): string => said(SOURCES, source),
  revoked: (why: string | null): string => said(REVOKED, why),
  off: (fen: bigint): string => `省 ${yuan(fen)}`,
  group: (kind: string, what: string, opened: boolean): string => {
    const name = said(GROUPS, kind);
    switch (what) {
      case 'filled':
        return `${name}成功`;
      case 'failed':
        return `${name}未成`;
      case 'left':
        return `退出${name}`;
      default:
        return opened ? `发起${name}` : `参加${name}`;
    }
  },
  groupPaid: (fen: bigint): string => `实付 ${yuan(fen)}`,
  groupMoneyBack: '款项原路退回',
  shared: (kind: string | null): string => `分享${said(CONTENTS, kind)}`,
  sharedBy: (channel: string | null): string => `生成${said(CHANNELS, channel)}`,
  friend: '带来好友',
  friendOf: (name: string): string => `${name} 通过分享的链接进来`,
  friendBought: '好友下单',
  invited: '邀请奖励',
  team: '团队奖金',
  bought: (name: string): string => `${name} 通过链接购买`,
  reward: (amount: string, state: string | null): string => `奖励 ${amount}（${said(COMMISSIONS, state)}）`,
  points: (amount: bigint): string => `${groupDigits(amount.toString())} 积分`,
  levelUp: '等级升级',
  levelDown: '等级下降',
  levelKept: '等级保级',
  levelGiven: '授予等级',
  fromTo: (was: string, became: string): string => `${was} → ${became}`,
  levelWhy: {
    upgrade: '成长值达标',
    evaluated: '到期重新评定',
    given: '名单或合并带入',
    refund: '退款后重新评定',
  },
  until: (day: string): string => `有效至 ${longDay(day)}`,
  agreed: (purpose: string | null): string => `同意${said(PURPOSES, purpose)}`,
  withdrew: (purpose: string | null): string => `撤回${said(PURPOSES, purpose)}`,
  consentBy: '会员本人在小程序操作',
  tagged: (name: string): string => `打上标签「${name}」`,
  tagSource: (source: string | null): string => said({ hand: '手动', list: '名单' }, source),
  reason: (reason: string): string => `原因：${reason}`,
  by: (name: string): string => `操作人 ${name}`,
  merged: '并入另一账户',
  unmerged: '撤销账户合并',
  mergedKey: (key: string): string => `会员号 ${key}`,
  byPhone: '验证了同一手机号',
  moved: { class: '价值分层变化', stage: '生命周期变化' },
  message: (title: string): string => `消息「${title}」`,
  channel: (channel: string): string => said(MESSAGE_CHANNELS, channel),
  messageState: (state: string): string => said(MESSAGE_STATES, state),
  messageRead: '已读',
  messageFrom: (source: string): string => `来自「${source}」`,
  none: '无',
  why: (why: string | null): string => said(MOVES, why),
} as const;
