/** Words of the shared components, and the words for every rejection that a function may answer with. */
import type { Lead } from '../../cloudfunctions/contract/campaign';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';

export const sharedWords = {
  retry: '重试',
  close: '关闭',
  back: '返回',
  more: '加载更多',
  loading: '正在加载',
  cancel: '取消',
  /** Beside a button that itself says 取消: 取消订单 / 暂不取消. */
  keep: '暂不取消',
  on: '已开启',
  off: '已关闭',
  oneLess: '减一份',
  oneMore: '加一份',
  monthUnit: '月',
  dayUnit: '日',
  stale: '更新失败，以下为上次内容',
  lost: '页面不存在',
  lostTitle: '没有这个页面',
  lostHint: '链接可能不完整，或页面已经下线',
  lostHome: '回首页',
  tabs: '主导航',
  homeTab: '首页',
  menuTab: '点单',
  cardTab: '会员',
  meTab: '我的',
} as const;

/** What a card of a campaign offers to do, by where it leads. */
export const leadWords: Record<Lead['to'], string> = {
  menu: '去点单',
  centre: '去领券',
  drop: '去抢券',
  mall: '去兑换',
  groups: '去拼团',
  product: '去看看',
};

/** What a member reads instead of a rejection's code. `title` says what happened, `hint` what to do. */
export const rejectionWords: Record<RejectionCode, { title: string; hint: string }> = {
  'bad-request': { title: '内容有误', hint: '请检查内容，删除特殊字符后重试' },
  'not-signed-in': { title: '尚未登录', hint: '请先登录' },
  'session-expired': { title: '登录已过期', hint: '请重新登录' },
  'not-found': { title: '没有找到', hint: '它可能已被移除' },
  forbidden: { title: '没有查看权限', hint: '这里的内容不属于当前会员' },
  'not-joined': { title: '还不是会员', hint: '加入之后就能看到' },
  'wechat-refused': { title: '微信验证未通过', hint: '请再点一次' },
  'privacy-outdated': { title: '隐私指引已更新', hint: '请阅读新的版本后再继续' },
  'phone-taken': {
    title: '手机号已绑定其他会员',
    hint: '请换一个号码，或在原会员中解绑；都不方便，请门店帮你合并',
  },
  'birthday-fixed': { title: '生日今年已经改过', hint: '一年只能修改一次' },
  'name-refused': { title: '该昵称不可用', hint: '请换一个 1–20 字的昵称' },
  'figures-changed': { title: '数据已更新', hint: '请确认后再提交' },
  'session-over': { title: '会员码已过时', hint: '请会员刷新后重新扫码' },
  'code-over': { title: '会员码已失效', hint: '请会员刷新会员码后再扫' },
  'too-often': { title: '操作太频繁', hint: '请过一分钟再试' },
  'too-many-guesses': { title: '扫码失败次数过多', hint: '请过一分钟再试' },
  'unknown-benefit': { title: '没有这项权益', hint: '会员当前等级不含这项权益' },
  'coupon-not-usable': { title: '这张券暂不可用', hint: '请核对使用规则' },
  'coupon-not-given': { title: '优惠券发放失败', hint: '请稍后再试或请店长处理' },
  'used-up': { title: '本期已用完', hint: '请看上次使用的时间和门店' },
  'insufficient-points': { title: '可用积分不足', hint: '请看会员当前可用积分' },
  'too-late': { title: '已超过可操作的时间', hint: '撤销限一分钟内，冲正限一天内' },
  'sale-differs': { title: '这张小票已登记', hint: '金额或会员与已登记的不同，请核对' },
  'invite-over': { title: '邀请码无效', hint: '可能已使用或过期，请重新索取' },
  'already-running': { title: '正在进行中', hint: '请等它结束后再试' },
  'already-changed': { title: '内容已被他人更新', hint: '请查看最新内容后再修改' },
  'wrong-state': { title: '当前状态无法操作', hint: '订单状态已变化，请刷新后再看' },
  'payment-refused': { title: '微信支付未受理', hint: '请稍后再试，或到柜台付款' },
  'no-payment-here': { title: '暂不支持线上支付', hint: '请到柜台下单' },
  'request-open': { title: '退款申请处理中', hint: '请等待门店处理' },
  'invoice-open': { title: '这笔订单已有发票', hint: '如有退款，原发票冲红后可重新申请' },
  'nothing-to-invoice': { title: '这笔订单不能开票', hint: '可开票金额为 0，或已达开票次数上限' },
  'nothing-left': { title: '暂无可退商品', hint: '请看订单里的退款记录' },
  'demo-mode-only': { title: '演示未开启', hint: '只有演示环境可以选择会员' },
  'try-again': { title: '服务繁忙', hint: '请稍后再试' },
  'no-network': { title: '网络开了小差', hint: '请检查网络后重试' },
};
