/**
 * A coupon in words: the figure on its card, the condition below it, where and when, and its rules as whole
 * sentences. The one place that says them, for members, clerks and the operator's preview. Pure.
 */
import type { CouponTerms, CouponValue, CouponView } from '../../contract/coupon';
import { decimalYuan, groupDigits, longDay, multiplier } from '../../contract/in-words';
import { formatInstant } from '../kernel/time';
import { hoursText } from './hours-words.rules';

/** What codes are called; a code that is in none of them stands for itself. */
export interface CouponNames {
  products: ReadonlyMap<string, string>;
  categories: ReadonlyMap<string, string>;
  stores: ReadonlyMap<string, string>;
  tiers: ReadonlyMap<string, string>;
  utcOffsetMinutes: number;
}

export type CouponWords = Pick<CouponView, 'figure' | 'condition' | 'where' | 'rules'>;

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const BETWEEN = ' · ';

/** Money on a card: no zeros that say nothing. @example shortYuan(850) = '¥8.5', shortYuan(3000) = '¥30' */
export function shortYuan(fen: number | bigint): string {
  const [whole = '', fraction = ''] = decimalYuan(fen.toString()).split('.');
  const rest = fraction.replace(/0+$/, '');
  return `¥${groupDigits(whole)}${rest === '' ? '' : `.${rest}`}`;
}

/** @example foldText(8800) = '8.8 折', foldText(5000) = '半价' */
const foldText = (rateBp: number): string => (rateBp === 5000 ? '半价' : `${multiplier(rateBp * 10)} 折`);

const nthCup = (place: number): string => `第${DIGITS[place] ?? ` ${place} `}杯`;

/** @example buy 1, get 1 at 5000: '第二杯半价'; buy 2, get 1 at 0: '买 2 送 1' */
function bundleFigure({ buy, get, rateBp }: Extract<CouponValue, { kind: 'bundle' }>): string {
  if (rateBp === 0) return `买 ${buy} 送 ${get}`;
  const rate = foldText(rateBp);
  const between = rateBp === 5000 ? '' : ' ';
  if (get === 1) return `${nthCup(buy + 1)}${between}${rate}`;
  return `买 ${buy} 杯，再 ${get} 杯${between}${rate}`;
}

function figureOf(value: CouponValue): string {
  switch (value.kind) {
    case 'amount-off':
      return shortYuan(value.offFen);
    case 'percent-off':
      return `${multiplier(value.rateBp * 10)} 折`;
    case 'exchange':
      return value.toFen === 0 ? '免费' : shortYuan(value.toFen);
    case 'bundle':
      return bundleFigure(value);
    case 'extras':
      return '免费加料';
  }
}

const namesOf = (codes: readonly string[], names: ReadonlyMap<string, string>): string[] =>
  codes.map((code) => names.get(code) ?? code);

/** What it speaks of: none for everything. */
function scopeNames({ scope }: CouponTerms, names: CouponNames): string[] {
  return [...namesOf(scope.categories, names.categories), ...namesOf(scope.products, names.products)];
}

/** The same in a few letters. @example '', '果茶', '生椰拿铁等 3 种' */
function shortScope(terms: CouponTerms, names: CouponNames): string {
  const all = scopeNames(terms, names);
  const [first = ''] = all;
  return all.length < 2 ? first : `${first}等 ${all.length} 种`;
}

/** @example '满 ¥30 可用', '无门槛', '果茶满 ¥30 可用', '果茶可用' */
function thresholdText(thresholdFen: number, scope: string): string {
  if (thresholdFen > 0) return `${scope}满 ${shortYuan(thresholdFen)} 可用`;
  return scope === '' ? '无门槛' : `${scope}可用`;
}

function conditionOf(terms: CouponTerms, names: CouponNames): string {
  const { value } = terms;
  const scope = shortScope(terms, names);
  switch (value.kind) {
    case 'amount-off':
      return thresholdText(value.thresholdFen, scope);
    case 'percent-off': {
      const cap = value.capFen === null ? [] : [`最多减 ${shortYuan(value.capFen)}`];
      return [thresholdText(value.thresholdFen, scope), ...cap].join(BETWEEN);
    }
    case 'exchange':
      return `${value.toFen === 0 ? '兑换' : '换购'}${scope} 1 份`;
    case 'bundle':
      return [...(scope === '' ? [] : [`${scope}可用`]), `每单限 ${value.times} 次`].join(BETWEEN);
    case 'extras':
      return `${scope === '' ? '' : `${scope} `}1 杯的加料${
        value.capFen === null ? '全免' : `最多减 ${shortYuan(value.capFen)}`
      }`;
  }
}

/** @example '限西湖店', '限西湖店等 12 家', '' */
function storesText(stores: readonly string[], names: CouponNames): string {
  const [first = ''] = namesOf(stores, names.stores);
  if (stores.length === 0) return '';
  return stores.length === 1 ? `限${first}` : `限${first}等 ${stores.length} 家`;
}

const CHANNELS = { order: '限小程序点单', till: '限到店出示' } as const;
/** Nothing where both will do. */
const channelsText = ([only, ...others]: CouponTerms['channels']): string =>
  only === undefined || others.length > 0 ? '' : CHANNELS[only];

function whereOf({ times, channels }: CouponTerms, names: CouponNames): string {
  const said = [storesText(times.stores, names), channelsText(channels), hoursText(times)];
  return said.filter((part) => part !== '').join(BETWEEN);
}

const momentOf = (iso: string, utcOffsetMinutes: number): string => {
  const local = formatInstant(Date.parse(iso), utcOffsetMinutes);
  return `${longDay(local.slice(0, 10))} ${local.slice(11, 16)}`;
};

function whatRules(terms: CouponTerms, names: CouponNames): string[] {
  const { value } = terms;
  const scope = scopeNames(terms, names);
  const within = scope.length === 0 ? '全部商品可用' : `适用商品：${scope.join('、')}`;
  switch (value.kind) {
    case 'amount-off':
    case 'percent-off':
      return [
        within,
        ...(value.thresholdFen === 0
          ? []
          : [`适用商品按活动价、会员价计算后满 ${shortYuan(value.thresholdFen)} 可用，不含积分抵扣`]),
        ...(value.kind === 'percent-off' && value.capFen !== null
          ? [`每次最多减 ${shortYuan(value.capFen)}`]
          : []),
      ];
    case 'exchange':
      return [
        within,
        value.toFen === 0
          ? '1 份适用商品免费，加料另付'
          : `1 份适用商品按 ${shortYuan(value.toFen)} 计，加料另付`,
      ];
    case 'bundle':
      return [
        within,
        `每 ${value.buy + value.get} 份适用商品中，价格最低的 ${value.get} 份${
          value.rateBp === 0 ? '免费' : `按 ${foldText(value.rateBp)}计`
        }，每单最多 ${value.times} 次`,
      ];
    case 'extras':
      return [
        within,
        value.capFen === null
          ? '1 杯的加料和升杯费用全免，商品本身照付'
          : `1 杯的加料和升杯费用最多减 ${shortYuan(value.capFen)}，商品本身照付`,
      ];
  }
}

function whenRules({ times }: CouponTerms, names: CouponNames): string[] {
  const hours = hoursText(times);
  const { from, until, stores, tiers } = times;
  const at = (iso: string): string => momentOf(iso, names.utcOffsetMinutes);
  return [
    ...(stores.length === 0 ? [] : [`限以下门店使用：${namesOf(stores, names.stores).join('、')}`]),
    ...(tiers.length === 0 ? [] : [`限${namesOf(tiers, names.tiers).join('、')}会员使用`]),
    ...(hours === '' ? [] : [`限 ${hours} 使用`]),
    ...(from === null ? [] : [`${at(from)} 起可用`]),
    ...(until === null ? [] : [`${at(until)} 止`]),
  ];
}

const CHANNEL_RULES = { order: '仅限小程序点单使用', till: '仅限到店向店员出示使用' } as const;

function stackingRule({ stacksWith }: CouponTerms): string {
  const kinds = [
    { with: stacksWith.campaign, said: '活动价' },
    { with: stacksWith.tier, said: '会员价' },
    { with: stacksWith.amountOff, said: '满减' },
  ];
  const yes = kinds.filter((kind) => kind.with).map(({ said }) => said);
  const no = kinds.filter((kind) => !kind.with).map(({ said }) => said);
  return [
    ...(yes.length === 0 ? [] : [`可与${yes.join('、')}同享`]),
    ...(no.length === 0 ? [] : [`不与${no.join('、')}同享`]),
  ].join('，');
}

function returnRule({ graceDays, graceForAll }: CouponTerms): string {
  const back = '整单退款后退回，有效期不变';
  if (graceDays === 0) return back;
  const who = graceForAll ? '退回时已过期的' : '因门店原因退款且已过期的';
  return `${back}；${who}，补 ${graceDays} 天有效期，限一次`;
}

/**
 * How long it is usable, as who has not got it yet reads it.
 * @example '领取后 7 天内有效', '领取后第 2 天起 7 天内有效', '2026年12月1日至2026年12月31日有效'
 */
export function validityWords({ validity }: Pick<CouponTerms, 'validity'>): string {
  if (validity.kind === 'dates') return `${longDay(validity.from)}至${longDay(validity.to)}有效`;
  const { afterDays, days } = validity;
  if (afterDays === 0) return days === 1 ? '领取当天有效' : `领取后 ${days} 天内有效`;
  return `领取后第 ${afterDays + 1} 天起 ${days} 天内有效`;
}

/**
 * What its card says.
 * @example ¥8 off from ¥30 at twelve stores, weekdays 14:00–17:00: figure '¥8', condition '满 ¥30 可用', where
 * '限西湖店等 12 家 · 周一至周五 14:00–17:00'
 */
export function couponWords(terms: CouponTerms, names: CouponNames): CouponWords {
  const { uses, channels, notes, bearers } = terms;
  const [channel, ...others] = channels;
  return {
    figure: figureOf(terms.value),
    condition: conditionOf(terms, names),
    where: whereOf(terms, names),
    rules: [
      ...whatRules(terms, names),
      ...whenRules(terms, names),
      ...(channel === undefined || others.length > 0 ? [] : [CHANNEL_RULES[channel]]),
      uses === 1 ? '每单限用 1 张' : `共可用 ${uses} 次，每单限用 1 次`,
      stackingRule(terms),
      returnRule(terms),
      ...(bearers.ally === undefined ? [] : [`由${bearers.partner}联合提供`]),
      ...(notes.trim() === '' ? [] : [notes.trim()]),
    ],
  };
}
