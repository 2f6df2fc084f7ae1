/** What the desk reads of a control share, in one Chinese sentence. Pure. */
import { groupDigits, percent, yuan } from '../../contract/in-words';
import type { ControlComparison, ControlVerdict, Estimate } from '../../contract/referral-desk';
import { LEAST_OF_A_GROUP } from './control.rules';

export type ControlFigures = Pick<
  ControlComparison,
  'shareBp' | 'treated' | 'control' | 'verdict' | 'differenceBp' | 'additionalTenths' | 'costPerAdditional'
>;

const NONE: Estimate = { value: 0, low: 0, high: 0 };
/** @example points(-120) = '−1.2' */
const points = (bp: number): string => (bp / 100).toFixed(1).replace('-', '−');
const orders = (tenths: number): string => groupDigits(Math.round(tenths / 10).toString());
const within = ({ low, high }: Estimate, words: (value: number) => string): string =>
  `95% 区间 ${words(low)} 至 ${words(high)}`;

/** @example '¥10.00', '320 积分', '¥2.00 和 50 积分' */
export function costWords({ fen, points: given }: { fen: string; points: string }): string {
  const parts = [
    ...(fen === '0' ? [] : [yuan(fen)]),
    ...(given === '0' ? [] : [`${groupDigits(given)} 积分`]),
  ];
  return parts.length === 0 ? yuan('0') : parts.join(' 和 ');
}

const SENTENCES: Record<ControlVerdict, (figures: ControlFigures) => string> = {
  'too-few': ({ treated, control }) =>
    `人数不够，还不能比较：每组至少 ${LEAST_OF_A_GROUP} 位满期新客，现在即时得礼 ${treated.newcomers} 位、晚到 ${control.newcomers} 位。`,
  'out-of-ratio': ({ shareBp, treated, control }) =>
    `两组人数不成比例：应有 ${percent(shareBp)} 晚到，实际 ${control.newcomers} 比 ${treated.newcomers}，分组可能受了干扰，不下结论。`,
  unclear: ({ differenceBp }) =>
    `还看不出差别：首单率相差 ${points((differenceBp ?? NONE).value)} 个百分点（${within(differenceBp ?? NONE, points)}）。`,
  more: ({ treated, additionalTenths, costPerAdditional }) => {
    const more = additionalTenths ?? NONE;
    const cost = costPerAdditional === null ? '' : `，每多一单花费 ${costWords(costPerAdditional)}`;
    return `即时得礼的 ${groupDigits(String(treated.newcomers))} 位新客多带来约 ${orders(more.value)} 笔首单（${within(more, orders)}）${cost}。`;
  },
  fewer: ({ differenceBp }) =>
    `即时得礼的首单率反而低 ${points(-(differenceBp ?? NONE).value)} 个百分点（相差的 ${within(differenceBp ?? NONE, points)}），礼包没有带来更多首单。`,
};

/** What the comparison says, or why it says nothing. */
export const controlSentence = (figures: ControlFigures): string => SENTENCES[figures.verdict](figures);
