/** What looking up a member says on screen. */
import type { WhyNotMerged } from '../../../cloudfunctions/contract/merge';

export const lookUpWords = {
  lead: '姓名和手机号只显示一部分。每次查询都会记下：谁、什么时候、查了谁。',
  text: '会员码、手机号或会员号',
  look: '查询',
  looking: '正在查询…',
  noneTitle: '没有找到会员',
  noneHint: '会员码会变，请会员打开最新的一个；手机号要绑定过才找得到',
  noName: '未起名',
  memberKey: '会员号',
  phone: '手机号',
  noPhone: '未绑定',
  joinedAt: '入会',
  notJoined: '未正式入会',
  tier: '等级',
  redeemable: '可用积分',
  pending: '待生效积分',
  debt: '待抵扣积分',
  qualifying: '成长值',
  entries: '最近的积分变动',
  noEntries: '暂无积分变动',
} as const;

export const memberListWords = {
  title: '会员列表',
  text: '姓名开头两字，或手机号后四位',
  textHint: '不填则按入会先后，最新在前',
  textWrong: '姓名至少两个字，手机号请填后四位数字',
  level: '等级',
  everyLevel: '全部等级',
  look: '查找',
  name: '会员',
  phone: '手机号',
  tier: '等级',
  joined: '入会',
  visited: '最近消费',
  points: '可用积分',
  never: '暂无',
  noPhone: '未绑定',
  noName: '未设置昵称',
  emptyTitle: '没有符合条件的会员',
  emptyHint: '请换个姓名、手机尾号或等级',
} as const;

/** What stands in the way of making two accounts one. */
const whyNot: Record<WhyNotMerged, string> = {
  same: '这就是正在查看的会员',
  'account-closed': '这个会员已注销，或已并入其他会员',
  'holds-orders': '这个会员还有未完成的订单，完成或取消后再合并',
  'holds-rebates': '这个会员有返佣、提现、合作或团队，暂不能合并',
};

export const mergeWords = {
  title: '合并另一个账户',
  lead: '同一个人有两个会员号时，把另一个并入上面这个会员。积分、成长值、优惠券、手机号和登录方式都会转过来。',
  member: '要并入的会员号',
  check: '查看会转来什么',
  checking: '正在查看…',
  none: '没有这个会员号',
  memberKey: '会员号',
  name: '会员',
  noName: '未起名',
  phone: '手机号',
  noPhone: '未绑定',
  tier: '等级',
  points: '可用积分',
  pending: '待生效积分',
  debt: '待抵扣积分',
  qualifying: '成长值',
  coupons: '可用券',
  whyNot,
  merge: '合并到上面的会员',
  merging: '正在合并…',
  confirmTitle: '确认是同一个人？',
  confirmText: (given: string, kept: string): string =>
    `${given} 将并入 ${kept}，并退出登录。待生效的积分到期生效时再转来。合并会记下：谁、什么时候、为什么。`,
  reason: '怎么确认是同一个人',
  reasonPlaceholder: '例如：本人到店，已核对证件',
  reasonNote: '2–200 个字，会记在操作记录里',
} as const;

export const mergedWords = {
  title: '已并入的账户',
  since: (moment: string): string => `${moment} 并入`,
  undo: '撤销合并',
  undoing: '正在撤销…',
  undoTitle: '撤销合并？',
  undoText:
    '转来的积分里还没用掉的、转来的成长值和等级、登录方式和手机号退回原账户。已经用掉的积分、转来的优惠券、姓名和生日留在这里。',
  reason: '为什么撤销',
  reasonPlaceholder: '例如：核实后是一家人的两张卡',
  reasonNote: '2–200 个字，会记在操作记录里',
} as const;
