/** What the control share's results say at the desk. */
import { groupDigits, percent, yuan } from '../../../cloudfunctions/contract/in-words';
import type {
  ControlComparison,
  ControlGroup,
  Estimate,
} from '../../../cloudfunctions/contract/referral-desk';

const NONE = '–';
const signed = (value: number): string => value.toFixed(1).replace('-', '−');
const within = ({ value, low, high }: Estimate, unit: number, measure: string): string =>
  `${signed(value / unit)} ${measure}（95% 区间 ${signed(low / unit)} 至 ${signed(high / unit)}）`;

export const controlWords = {
  title: (shareBp: number, days: number): string => `礼包带来了多少首单 · ${percent(shareBp)} 晚 ${days} 天`,
  treated: '即时得礼新客',
  treatedBought: '即时得礼首单',
  control: '晚到新客',
  controlBought: '晚到首单',
  /** @example bought({ newcomers: 900, bought: 180 }) = '180（20%）' */
  bought: ({ newcomers, bought }: ControlGroup): string =>
    newcomers === 0 ? NONE : `${bought}（${percent(Math.round((bought * 10_000) / newcomers))}）`,
  difference: '首单率相差',
  points: (bp: Estimate | null): string => (bp === null ? NONE : within(bp, 100, '个百分点')),
  additional: '多带来的首单',
  orders: (tenths: Estimate | null): string => (tenths === null ? NONE : within(tenths, 10, '笔')),
  gifts: '礼包花费',
  each: '每多一单花费',
  /** @example cost({ fen: '1000', points: '50' }) = '¥10.00 + 50 积分' */
  cost: (cost: ControlComparison['gifts'] | null): string => {
    if (cost === null) return NONE;
    const points = cost.points === '0' ? [] : [`${groupDigits(cost.points)} 积分`];
    const money = cost.fen === '0' && points.length > 0 ? [] : [yuan(cost.fen)];
    return [...money, ...points].join(' + ');
  },
  waiting: '还没满期',
  people: (count: number): string => `${groupDigits(String(count))} 位`,
  hint: (days: number): string =>
    `新客入会满 ${days} 天后计入，看期内是否有已取餐、没有全退的首单。花费为即时得礼新客已用的券、未收回的积分和返佣，随时间会变。`,
} as const;
