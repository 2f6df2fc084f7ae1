/** What teams of promoters say at the desk. */
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { troubleOfReply } from '../operator-kit/desk/words';

/** @example longMonth('2026-11') = '2026年11月' */
export const longMonth = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

export const listWords = {
  make: '新建团队',
  emptyTitle: '暂无团队',
  emptyHint: '新建团队后邀请推广达人，或把邀请码发给他们。团队只有一层，加入不收费，拉人没有奖励',
  open: '查看',
  openLabel: (name: string): string => `查看团队「${name}」`,
  goesOn: '进行中',
  begins: (month: string): string => `${longMonth(month)}开始`,
  ended: '已结束',
  members: '成员',
  people: (count: number): string => `${count} 位`,
  target: '每月目标',
  bonus: '达标奖金',
  openMonth: (month: string): string => `${longMonth(month)}业绩`,
  all: '累计（已结算）',
  allOf: (orders: string, sold: string): string => `${orders} 单 · ${sold}`,
  paid: '累计奖金',
  held: (fen: string): string => `其中 ${fen} 待审核，审核通过后才计入目标`,
} as const;

export const teamWords = {
  back: '返回团队列表',
  code: '邀请码',
  months: '起止',
  until: (from: string, until: string | null): string =>
    until === null ? `${longMonth(from)}起` : `${longMonth(from)}至${longMonth(until)}`,
  closesOn: '结算',
  closes: (day: string): string => `最早 ${day}，当月订单都过退款期之后`,
  change: '修改',
  terms: '目标与奖金',
  term: (month: string): string => `${longMonth(month)}起`,
  termOf: (target: string, bonus: string): string => `目标 ${target}，奖金 ${bonus}`,
  members: '成员',
  noMembers: '暂无成员',
  from: (month: string): string => `${longMonth(month)}起`,
  leaves: (month: string): string => `到${longMonth(month)}为止`,
  sold: (month: string): string => `${longMonth(month)}业绩`,
  invited: '已邀请，待确认',
  invite: '邀请推广达人',
  remove: '移出',
  removeLabel: (name: string): string => `移出 ${name}`,
  removeTitle: (name: string): string => `移出「${name}」？`,
  removeText: '从下个月起不再计入团队；本月的业绩照常结算、照常分配奖金。未确认的邀请立即失效。',
  removing: '正在移出…',
  reason: '原因',
  reasonPlaceholder: '例如：已与对方沟通，转到其他团队',
  reasonNote: '2–200 个字，会写进操作记录',
  done: { invited: '已邀请，等待对方确认', removed: '已移出', saved: '已保存' },
} as const;

export const formWords = {
  makeTitle: '新建团队',
  changeTitle: (name: string): string => `修改「${name}」`,
  name: '团队名称',
  nameWrong: '请填 1–20 个字',
  target: '每月目标（元）',
  amountWrong: '请填金额，精确到分',
  kind: '奖金方式',
  fixed: '固定金额',
  rate: '按业绩比例',
  fen: '奖金（元）',
  rateBp: '比例（%）',
  rateWrong: '0.01–50 之间',
  most: '最多（元）',
  from: '开始月份',
  fromHint: '例如 2026-12，最早下个月',
  until: '结束月份（选填）',
  untilHint: '例如 2027-06，留空为长期',
  monthWrong: '请按 2026-12 的格式填写',
  counts: (month: string): string => `目标与奖金从${longMonth(month)}起生效，已开始的月份不变`,
  law: '奖金由品牌支付，只按成员带来的实付业绩分配；不收入门费，不按人头奖励。',
  save: '保存',
  saving: '正在保存…',
} as const;

export const inviteWords = {
  title: '邀请推广达人',
  search: '按名称搜索',
  invite: '邀请',
  inviteLabel: (name: string): string => `邀请 ${name}`,
  inviting: '正在邀请…',
  none: '没有可邀请的推广达人',
  noneHint: '只有审核通过的推广达人可以加入团队',
  text: '对方在「我的团队」看到规则并同意后，从下个月起加入。',
} as const;

export const monthWords = {
  title: '已结算月份',
  none: '暂无已结算月份',
  noneHint: '月份结束、当月订单都过了退款期之后自动结算',
  met: '达标',
  missed: '未达标',
  sold: '业绩',
  of: (sold: string, target: string): string => `${sold} / 目标 ${target}`,
  orders: (count: number): string => `${count} 单`,
  held: '未计入目标（待审核）',
  pool: '奖金',
  capped: (pool: string, due: string): string => `${pool}（应为 ${due}，受当月预算限制）`,
  part: (sold: string, part: string): string => `业绩 ${sold} · 奖金 ${part}`,
  now: (fen: string): string => `现为 ${fen}`,
  csv: (month: string): string => `${longMonth(month)}的团队奖金`,
  fileName: (team: string, month: string): string => `team-${team}-${month}.csv`,
} as const;

const INVITE_TROUBLES: Partial<Record<RejectionCode, string>> = {
  'wrong-state': '对方不是生效中的推广达人，不能邀请',
  'already-running': '对方已在这个团队',
};
/** Why somebody could not be invited. */
export const inviteTrouble = (rejection: { ok: false; code: RejectionCode; message: string }): string =>
  INVITE_TROUBLES[rejection.code] ?? troubleOfReply(rejection);
