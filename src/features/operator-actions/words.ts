/** What the page of actions says on screen. */
import type { LoggedAction } from '../../../cloudfunctions/contract/staff';
import { actionNames } from '../../components/action-names';

/** Some are named as an operator would. */
const NAMES: Record<LoggedAction, string> = {
  ...actionNames,
  'redeem-benefit': '核销权益',
  'take-points': '使用积分',
  'accept-invite': '员工加入',
};

export const actionsWords = {
  today: '今天',
  redemptions: '核销',
  points: '使用积分',
  credits: '补登',
  reversals: '撤销与冲正',
  reversed: '已撤回',
  nobody: '系统',
  member: (name: string): string => `会员 ${name}`,
  reason: (reason: string): string => `原因：${reason}`,
  names: NAMES as Record<string, string>,
  subjects: {
    code: '按会员码',
    phone: '按手机号',
    key: '按会员号',
    newest: '按入会先后',
    name: '按姓名',
    'phone-end': '按手机尾号',
    all: '全部',
    buying: '消费',
    coupons: '券',
    groups: '拼团',
    sharing: '分享',
    levels: '等级',
    account: '授权与账户',
  } as Record<string, string>,
  emptyTitle: '暂无操作记录',
  emptyHint: '店员和运营做过的每件事都会记在这里',
} as const;
