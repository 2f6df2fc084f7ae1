/** What shifts, corrections and findings say on screen. */
import { groupDigits, shortDay } from '../../../cloudfunctions/contract/in-words';
import type { ActionRow, ReviewReply } from '../../../cloudfunctions/contract/staff';
import { actionNames } from '../../components/action-names';
import { dayOf, shortMoment, timeOf } from '../../components/local-time';

type Finding = ReviewReply['findings'][number];

export const shiftWords = {
  title: '班次',
  mine: '我的操作',
  store: '全店操作',
  which: '查看谁的操作',
  today: '今日',
  storeToday: '门店今日',
  takings: '营业额（已减退款）',
  orders: '订单',
  worth: (price: string): string => `约合 ${price}`,
  redemptions: '核销',
  points: '扣积分',
  credits: '补登',
  reversals: '撤销与冲正',
  emptyTitle: '今日暂无操作',
  emptyHint: '扫码、核销和登记之后会记在这里',
  unknownAction: '其他操作',
  nobody: '收银系统',
  member: (name: string): string => `会员 ${name}`,
  reason: (reason: string): string => `原因：${reason}`,
  reversed: '已撤回',
  undo: '撤销',
  undoLabel: (what: string): string => `撤销 ${what}`,
  undoTitle: (what: string): string => `撤销「${what}」？`,
  undoText: '次数、积分或优惠券会还给会员。',
  reverse: '冲正',
  reverseLabel: (what: string): string => `冲正 ${what}`,
  reverseTitle: (what: string): string => `冲正「${what}」？`,
  reverseText: '次数、积分或优惠券会还给会员。冲正和原因都会留在记录里。',
  reasonField: '原因',
  reasonPlaceholder: '例如：点错了会员',
  reasonNote: '2–200 个字',
  confirmUndo: '确认撤销',
  confirmReverse: '确认冲正',
  doing: '正在处理…',
} as const;

const names: Record<string, string> = actionNames;

const isPoints = ({ action, what }: ActionRow): boolean =>
  (action === 'take-points' || action === 'undo' || action === 'reverse') && /^\d+$/.test(what);

/**
 * Credits are known by the day and number of their receipt.
 * @example receiptWords('2026-11-21/A-1024') = '小票 A-1024（11月21日）'
 */
function receiptWords(what: string): string {
  const [, day, receipt] = /^(\d{4}-\d{2}-\d{2})\/(.+)$/.exec(what) ?? [];
  return day === undefined ? what : `小票 ${receipt}（${shortDay(day)}）`;
}

/** What a row is about. @example '使用权益 免费加料' */
export function actionWords(row: ActionRow): string {
  const name = names[row.action] ?? shiftWords.unknownAction;
  if (row.what === '') return name;
  return `${name} ${isPoints(row) ? `${groupDigits(row.what)} 分` : receiptWords(row.what)}`;
}

export const reviewWords = {
  title: '待复核',
  lead: '系统发现的不寻常情况，不等于有问题，请店长核对。',
  emptyTitle: '没有需要复核的情况',
  emptyHint: '同一店员反复核销同一会员、手工登记过多等情况会出现在这里',
  period: ({ from, to }: Pick<Finding, 'from' | 'to'>): string =>
    dayOf(from) === dayOf(to)
      ? `${shortMoment(from)} – ${timeOf(to)}`
      : `${shortMoment(from)} – ${shortMoment(to)}`,
} as const;

/** What was found, and what to look at. */
export function findingWords({ kind, who, member, count }: Finding): { title: string; hint: string } {
  const clerk = who === '' ? shiftWords.nobody : who;
  switch (kind) {
    case 'same-pair':
      return {
        title: `${clerk} 一天内为会员 ${member ?? ''} 核销 ${count} 次`,
        hint: '同一店员反复为同一会员使用权益或积分，请核对会员是否本人到店',
      };
    case 'same-buyer':
      return {
        title: `${clerk} 一天内把 ${count} 笔销售记给会员 ${member ?? ''}`,
        hint: '同一店员反复把销售记给同一会员，请核对是不是别人的消费',
      };
    case 'large-sale':
      return {
        title: `${clerk} 一天内给会员 ${member ?? ''} 记了 ${count} 笔大额消费`,
        hint: '手工补登，或收银系统没有写明店员的大额消费，请核对小票和会员',
      };
    case 'credits-without-receipt':
      return {
        title: `${clerk} 一天内补登 ${count} 笔，收银系统没有对应小票`,
        hint: '请对照纸质小票，或等收银数据到齐后再看',
      };
    case 'many-reversals':
      return {
        title: `${clerk} 一天内撤销或冲正 ${count} 次`,
        hint: '请看每次的原因，确认权益没有先用后撤',
      };
    case 'many-misses':
      return {
        title: `本店一天内有 ${count} 次扫码没有找到会员`,
        hint: `${who === '' ? '' : `主要来自 ${who}：`}可能是扫码枪没有设好，也可能有人在试码`,
      };
  }
}
