/** What points are worth, in words. Pure. */
import { groupDigits, isZero, percent, plainYuan } from '../../../cloudfunctions/contract/in-words';
import type { PointsWorth } from '../../../cloudfunctions/contract/member';
import { pointsWords } from './words';

type Pays = NonNullable<PointsWorth['pays']>;

/** @example 3,970 points, 100 for ¥1: "约可抵 ¥39". 40 points: "再攒 60 积分可抵 ¥1" */
export const paysWords = ({ fen, missing, step }: Pays): string =>
  isZero(missing)
    ? pointsWords.pays(plainYuan(fen))
    : pointsWords.paysAfter(groupDigits(missing), plainYuan(step.fen));

/** Of an order, all of which may be paid with points. */
const ALL_BP = 10_000;

/** @example "下单时每 100 积分抵 ¥1，每单最多抵 50%" */
export const paysRuleWords = ({ step, mostShareBp }: Pays): string =>
  pointsWords.paysRule(groupDigits(step.points), plainYuan(step.fen)) +
  (mostShareBp < ALL_BP ? pointsWords.paysMost(percent(mostShareBp)) : '');

/** What they buy in the mall; null: nothing. @example "可兑换「青瓷杯」", "再攒 120 积分可兑「青瓷杯 + ¥9」" */
export function buysWords(item: PointsWorth['item']): string | null {
  if (item === null) return null;
  const what = isZero(item.fen) ? item.name : pointsWords.withMoney(item.name, plainYuan(item.fen));
  return isZero(item.missing)
    ? pointsWords.canHave(what)
    : pointsWords.saveFor(groupDigits(item.missing), what);
}
