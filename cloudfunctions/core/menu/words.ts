/** Words of menus and of carts that cannot be bought as they are: the one catalogue, in Chinese. Pure. */
import { momentText } from '../kernel/moment-text';
import type { Instant } from '../kernel/time';

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

export const menuWords = {
  together: (name: string): string => `常和${name}一起点`,
  usualPrice: '和你常点的价位相近',
  seller: '本店热卖',
  noOrdering: '暂不接单',
  closed: '暂停营业',
  allDay: '24 小时营业',
  today: (ranges: readonly string[]): string => `今日 ${ranges.join('、')}`,
  /** `ahead`: days from today. */
  opens: (ahead: number, weekday: number, clock: string): string =>
    `${ahead === 0 ? '今日' : ahead === 1 ? '明日' : (WEEKDAYS[weekday] ?? '')} ${clock} 开始营业`,
  forTiers: (tierNames: readonly string[]): string => `${tierNames.join('、')}专享`,
  from: (at: Instant, utcOffsetMinutes: number): string => `${momentText(at, utcOffsetMinutes)} 起`,
  over: '已下架',
  soldOut: '已售罄',
  optionsBetween: ' · ',
  /** Of a set: what was chosen for a part, with its options. */
  part: (name: string, options: string): string => (options === '' ? name : `${name}（${options}）`),
  partsBetween: ' + ',
};

/** What is wrong with a line. Names are those of the menu. */
export const cartWords = {
  storeClosed: (hours: string): string => `门店暂不接单，${hours}`,
  unknown: '该商品已下架',
  soldOut: (name: string): string => `${name}已售罄`,
  tooFew: (name: string, left: number): string => `${name}仅剩 ${left} 份`,
  notOnSale: (name: string, when: string): string => `${name}：${when}`,
  tooMany: (name: string, most: number): string => `${name}每单最多 ${most} 份`,
  chooseAtLeast: (group: string, least: number): string => `请选择${group}（至少 ${least} 项）`,
  chooseAtMost: (group: string, most: number): string => `${group}最多选 ${most} 项`,
  optionsChanged: (name: string): string => `${name}的选项已更新，请重新选择`,
  choosePart: (part: string): string => `请选择${part}`,
  textForTiers: (tierNames: readonly string[]): string => `定制仅限${tierNames.join('、')}会员`,
  noText: (name: string): string => `${name}不支持杯身文字`,
  badText: (most: number): string => `最多 ${most} 个字，不能有特殊字符`,
};
