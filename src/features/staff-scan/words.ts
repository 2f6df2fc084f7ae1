/** What scanning and the member at the till say on screen. */
import { groupDigits, shortDay } from '../../../cloudfunctions/contract/in-words';
import type { TillMember } from '../../../cloudfunctions/contract/pos';
import type { CreditReply } from '../../../cloudfunctions/contract/staff';

type Benefit = TillMember['benefits'][number];

const PER: Record<Benefit['per'], string> = { day: '今日', month: '本月' };

export const scanWords = {
  title: '扫码',
  field: '扫码或输入会员码',
  placeholder: '请扫码，或输入 20 位数字',
  identify: '查询',
  identifying: '查询中…',
  camera: '用摄像头扫码',
  closeCamera: '关闭摄像头',
  cameraStarting: '正在打开摄像头…',
  cameraOn: '将会员码对准取景框',
  cameraRefused: '摄像头未开启，请允许使用，或用扫码枪、手动输入',
  hint: '支持扫码枪，也可手动输入',
  paymentCode: '这是付款码，请出示会员码',
  unknown: '会员码无效，请会员刷新后重新扫码',
  offline: '网络未连接，请检查网络后重新扫码',
} as const;

export const memberWords = {
  title: '会员',
  noName: '会员',
  tell: '请告诉会员',
  noPhone: '未绑定手机号',
  points: '可用积分',
  pending: (points: string): string => `另有 ${points} 待生效`,
  birthday: '生日月',
  lastOrder: (products: string[]): string => `上次：${products.join('、')}`,
  lastWhere: (day: string, store: string | null): string =>
    [shortDay(day), store].filter((part) => part !== null).join(' · '),
  noOrder: '暂无消费记录',
  sessionLeft: (time: string): string => `${time} 内可以核销`,
  sessionNone: '该码已使用，仅可查看。核销请会员刷新后重新扫码',
  sessionOver: '已超过 5 分钟，核销请会员刷新后重新扫码',
  nobodyTitle: '等待扫码',
  nobodyHint: '扫会员码之后，这里是会员的权益和积分',
  nobodyAction: '去扫码',
  next: '扫下一位',
  benefits: '可用权益',
  noBenefits: '当前等级没有在门店使用的权益',
  left: ({ per, left, times }: Pick<Benefit, 'per' | 'left' | 'times'>): string =>
    left === 0 ? `${PER[per]}已用完（共 ${times} 次）` : `${PER[per]}可用 ${left} 次`,
  use: '使用',
  useLabel: (name: string): string => `使用 ${name}`,
  useTitle: (name: string): string => `使用「${name}」？`,
  useText: (benefit: Benefit): string =>
    `${PER[benefit.per]}还可以用 ${benefit.left} 次，确认后记 1 次。一分钟内可以撤销。`,
  confirmUse: '确认使用',
  using: '正在核销…',
  redeemOffline: '网络未连接，核销需联网核对。网络恢复后再点一次，不会重复核销',
  takePoints: '扣积分',
  takeTitle: '输入扣减积分',
  amount: '积分数量',
  atMost: (points: string): string => `最多 ${groupDigits(points)} 分`,
  tooMany: (points: string): string => `超过可用的 ${groupDigits(points)} 分`,
  confirmTake: (points: string): string => (points === '' ? '扣积分' : `扣 ${groupDigits(points)} 分`),
  locked: (points: string): string =>
    `上一次扣 ${groupDigits(points)} 分未收到结果，请按同一数额重试，不会重复扣减。`,
  delete: '删除',
  done: '本次操作',
  doneBenefit: (name: string): string => `已使用 ${name}`,
  donePoints: (points: string): string => `已扣 ${groupDigits(points)} 分`,
  undone: '已撤销',
  undo: (seconds: number): string => `撤销（${seconds} 秒）`,
  undoing: '正在撤销…',
  undoOver: '已过撤销时间，需要时请店长冲正',
} as const;

export const couponWords = {
  coupons: '可用优惠券',
  none: '没有现在能在本店使用的优惠券',
  title: (figure: string, name: string): string => `${figure} · ${name}`,
  usedUp: '已用完',
  left: (when: string, left: number): string => `${when} · 还可用 ${left} 次`,
  use: '核销',
  useLabel: (name: string): string => `核销 ${name}`,
  useTitle: (name: string): string => `核销「${name}」？`,
  useText: '确认后这张券记为已使用，一分钟内可以撤销。',
  amount: '适用商品金额（元）',
  amountPlaceholder: '例如 31.50',
  amountNote: '小票上适用商品的金额，抹去不适用的商品',
  amountWrong: '请填 0.01 到 10,000 元，最多两位小数',
  confirm: '确认核销',
  using: '正在核销…',
  onlyThis: '客人出示的是券码，只能核销这张券',
} as const;

export const goodwillWords = {
  title: '补偿发券',
  choices: '选择优惠券',
  none: '没有可用于补偿的优惠券，请联系运营',
  choice: (figure: string, name: string): string => `${figure} · ${name}`,
  reason: '补偿原因',
  reasonPlaceholder: '例如：等候太久',
  reasonNote: '2–200 个字，会记在操作记录里',
  confirm: '发给会员',
  giving: '正在发放…',
  given: (name: string): string => `已发放「${name}」`,
} as const;

export const creditWords = {
  title: '补登消费',
  lead: '收银时未扫会员码，可凭小票补登，每张小票限一次。',
  day: '小票日期',
  receipt: '小票号',
  receiptPlaceholder: '小票上的单号',
  receiptNote: '与收银系统的单号一致',
  amount: '实付金额（元）',
  amountPlaceholder: '例如 23.50',
  amountNote: '最多 10,000 元',
  amountWrong: '请填 0.01 到 10,000 元，最多两位小数',
  time: '小票时间（选填）',
  timePlaceholder: '例如 14:05',
  timeNote: '收银系统已记成散客的小票，凭金额和时间归到会员',
  timeWrong: '请填小票上的时间，例如 14:05',
  confirm: '登记',
  sending: '正在登记…',
  outcome: ({ outcome, points }: CreditReply): string => {
    if (outcome === 'known') return '这张小票已登记，未重复记录';
    return points === null ? '已登记，积分稍后到账' : `已登记，得 ${groupDigits(points)} 积分`;
  },
  queued: '没有网络，已存在本机，联网后自动发送，只记一次',
  waiting: (count: number): string => `${count} 笔登记等待发送`,
  refused: (count: number): string => `${count} 笔登记失败`,
  waitingLine: (member: string, receipt: string, amount: string): string =>
    `${member} · 小票 ${receipt} · ${amount}`,
  sendNow: '现在发送',
  sendingNow: '正在发送…',
  stillOffline: '网络未连接，联网后自动发送',
  remove: '移除',
  removeLabel: (receipt: string): string => `移除小票 ${receipt}`,
  today: '今天',
  yesterday: '昨天',
} as const;
