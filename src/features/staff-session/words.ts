/** What the staff's own place says on screen, and what staff read where a call is refused. */
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import type { Role } from '../../../cloudfunctions/contract/staff';
import { rejectionWords } from '../../components/words';

export const roleWords: Record<Role, string> = { clerk: '店员', manager: '店长', operator: '运营' };

export const staffWords = {
  title: '员工工作台',
  signInTitle: '员工登录',
  signInLead: '供门店员工使用，请用入职时的身份登录。',
  overTitle: '登录已结束',
  overHint: '可能是登录到期，也可能是权限有变动。请重新登录；登录不上时请找店长。',
  wechat: '用微信登录',
  signingIn: '正在登录…',
  unknownTitle: '没有找到你的员工身份',
  unknownHint: '第一次使用要先填店长给你的邀请码；已离职的身份不能再登录。',
  noDemoTitle: '请到微信小程序登录',
  noDemoHint: '网页版的员工登录只在演示环境开放。',
  demoChoose: '选择演示员工',
  demoNone: '暂无员工',
  demoNoneHint: '有人用邀请码入职之后会出现在这里',
  haveInvite: '我有邀请码',
  inviteTitle: '填写邀请码',
  inviteLead: '邀请码由店长或运营给出，只能用一次，过期作废。',
  invite: '邀请码',
  invitePlaceholder: '例如 ABCD-EFGH',
  inviteNote: '字母和数字，不分大小写',
  accept: '加入门店',
  accepting: '正在加入…',
  chooseStore: '请选择当前门店',
  chooseStoreLead: '之后的扫码、核销和登记都记在这家门店。',
  switchStore: '切换门店',
  noStoreTitle: '尚未分配门店',
  noStoreHint: '请找店长或运营为你分配门店',
  scan: '扫码',
  scanHint: '会员码：摄像头、扫码枪或手输',
  scanHintNoCamera: '会员码：扫码枪或手输',
  shift: '我的班次',
  waiting: (count: number): string => `${count} 单待处理`,
  board: '出餐看板',
  parcels: '社区团包裹',
  afterSales: '退款申请',
  soldOut: '估清（售罄）',
  tasks: '门店任务',
  here: '当前门店',
  storeActions: '班次与全店记录',
  review: '待复核',
  team: '门店员工',
  endHere: '退出本机登录',
  endHereTitle: '退出本机登录？',
  endHereText: '换人用这台设备前请退出。',
  endHereWaiting: (count: number): string => `还有 ${count} 笔登记待发送，再次登录后才会发送。`,
  endAll: '在所有设备上退出',
  endAllTitle: '在所有设备上退出？',
  endAllText: '你在每一台手机和收银设备上的员工登录都会结束，本机也一样。',
  endWords: '退出',
  ending: '正在退出…',
} as const;

/** Rejections that mean something else to staff than to a member. */
const OF_STAFF: Partial<Record<RejectionCode, { title: string; hint: string }>> = {
  'bad-request': { title: '填写的内容不能提交', hint: '请核对后再试' },
  'not-found': { title: '没有找到这条记录', hint: '请刷新后再看' },
  'not-signed-in': { title: staffWords.overTitle, hint: staffWords.overHint },
  'session-expired': { title: staffWords.overTitle, hint: staffWords.overHint },
  forbidden: { title: '没有权限', hint: '当前角色在本店无此权限' },
  'demo-mode-only': { title: staffWords.noDemoTitle, hint: staffWords.noDemoHint },
};

/** Title and hint of a rejection, for staff. */
export const staffRejection = (code: RejectionCode): { title: string; hint: string } =>
  OF_STAFF[code] ?? rejectionWords[code];

/** Rejections whose message says more than any catalogue could: when and where, how much. */
const SAYS_ITSELF = new Set<RejectionCode>([
  'used-up',
  'insufficient-points',
  'coupon-not-usable',
  'coupon-not-given',
]);

type Rejection = Extract<Reply<unknown>, { ok: false }>;

/** A rejection as one sentence for staff. @example used-up: '今日 14:03 已在西湖店使用' */
export function staffTrouble({ code, message }: Rejection): string {
  if (SAYS_ITSELF.has(code) && message !== '') return message;
  const { title, hint } = staffRejection(code);
  return `${title}，${hint}`;
}
