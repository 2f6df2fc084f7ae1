/** Words that every page of the operator's desk shares. */
import type { RejectionCode } from '../../../../cloudfunctions/contract/reply';
import type { Role } from '../../../../cloudfunctions/contract/staff';
import { rejectionWords } from '../../../components/words';
import type { OperatorPage } from '../../../platform/navigation';

const roles: Record<Role, string> = { clerk: '店员', manager: '店长', operator: '运营' };

export const deskWords = {
  title: '运营台',
  nav: '运营台导航',
  signedInAs: (name: string): string => `${name} · 运营`,
  sections: {
    index: '总览',
    figures: '看板',
    menu: '菜单',
    shelf: '门店商品',
    prices: '价格与优惠',
    coupons: '优惠券',
    campaigns: '营销活动',
    groups: '拼团',
    community: '社区拼团',
    referral: '分享返佣',
    mall: '积分商城',
    bearers: '券费用分摊',
    allies: '品牌联合',
    orders: '订单',
    reconciliation: '对账',
    programme: '会员规则',
    stores: '门店与密钥',
    staff: '员工',
    'dead-letters': '结算异常',
    audit: '账目稽核',
    member: '会员',
    people: '会员洞察',
    messages: '消息',
    actions: '操作记录',
  } satisfies Record<OperatorPage, string>,
  roles,
  signIn: '去登录',
  notOperatorTitle: '运营台只对运营开放',
  notOperatorHint: (role: Role): string => `你现在的身份是${roles[role]}，请换运营账号登录，或联系品牌的运营`,
  switchIdentity: '换账号登录',
  none: '无',
  copy: '复制',
  copied: '已复制',
  notCopied: '复制失败，请手动选中复制',
  onceOnly: '只显示这一次，关闭之后无法再查看。请现在就交给使用的人。',
  onceDone: '已保存，关闭',
} as const;

/** Beside a title whose figures are explained. */
export const explainedWords = { about: (what: string): string => `${what}：说明` } as const;

/** Of a file that is taken along. */
export const csvWords = {
  get: '下载 CSV',
  getLabel: (what: string): string => `下载 CSV：${what}`,
  busy: (pages: number): string => (pages === 0 ? '加载中…' : `已取 ${pages} 页…`),
  done: { saved: '已下载', copied: '不能保存文件，已复制到剪贴板', cancelled: '没有下载' },
  failed: '文件保存失败，请重试',
} as const;

const troubles: Partial<Record<RejectionCode, { title: string; hint: string }>> = {
  'not-signed-in': { title: '尚未登录', hint: '请先以运营身份登录' },
  'session-expired': { title: '登录已过期', hint: '请重新登录，没有发布的草稿还留在这台设备上' },
  forbidden: { title: '没有这项权限', hint: '你的身份不能这样做，请联系品牌的运营' },
  'bad-request': { title: '没有成功', hint: '请检查填写的内容' },
  'figures-changed': { title: '规则刚刚有了新版本', hint: '请看过新的对比再发布' },
};

/** What an operator reads instead of a rejection's code. */
export const troubleOf = (code: RejectionCode): { title: string; hint: string } =>
  troubles[code] ?? rejectionWords[code];

/** The same as one sentence. */
export const troubleLine = (code: RejectionCode): string =>
  `${troubleOf(code).title}，${troubleOf(code).hint}`;

/** Rejections whose message says more than any catalogue could. */
const SAYS_ITSELF: readonly RejectionCode[] = ['bad-request'];

/** A refused call as one sentence. */
export function troubleOfReply({ code, message }: { code: RejectionCode; message: string }): string {
  return SAYS_ITSELF.includes(code) && /\p{Script=Han}/u.test(message)
    ? `${troubleOf(code).title}：${message}`
    : troubleLine(code);
}

/** Several things that are changed together. */
export const tickWords = {
  begin: '批量修改',
  count: (count: number): string => `已选 ${count} 件`,
  tooMany: (most: number): string => `一次最多 ${most} 件`,
  all: '全选',
  none: '全不选',
  leave: '取消',
  change: '修改',
  title: (count: number): string => `批量修改 ${count} 件商品`,
  confirm: (count: number): string => `确认修改 ${count} 件`,
  saving: '正在保存…',
  direction: '涨或降',
  up: '涨价',
  down: '降价',
  amount: '每件（元）',
  amountWrong: '请写大于 0 的金额，如 1 或 0.5',
} as const;
