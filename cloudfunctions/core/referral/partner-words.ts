/** What partners and operators read of an agreement. In Chinese; pure. */
import { percent, shortDay } from '../../contract/in-words';
import type { PartnerChannel } from '../../contract/partner';
import type { PartnerKind, PartnerTerms } from '../../contract/partner-terms';

export const partnerKindWords: Record<PartnerKind, string> = { person: '推广达人', company: '合作企业' };
export const partnerChannelWords: Record<PartnerChannel, string> = {
  xiaohongshu: '小红书',
  douyin: '抖音',
  community: '社群',
  other: '其他',
};

export const partnerWords = {
  extra: (bp: number): string => `返佣比例在会员基础上加 ${percent(bp)}`,
  own: (name: string, bp: number): string => `${name} ${bp === 0 ? '不返佣' : percent(bp)}`,
  listed: (all: string): string => `专属比例：${all}`,
  plain: '返佣比例与会员相同',
  until: (day: string): string => `有效期至 ${shortDay(day)}（含当日）`,
  from: (day: string): string => `${shortDay(day)}起生效`,
  accountClosed: '会员已注销',
} as const;

/** Who names products and categories. */
export interface NamesOfMenu {
  product: (id: string) => string;
  category: (id: string) => string;
}

/**
 * Terms as sentences.
 * @example '返佣比例在会员基础上加 2%'; '专属比例：普洱厚乳 15%、小食 不返佣'; '有效期至 12月31日（含当日）'
 */
export function termsInWords(
  { extraBp, products, categories, fromDay, untilDay }: PartnerTerms,
  names: NamesOfMenu,
  today: string,
): string[] {
  const own = [
    ...products.map(({ product, rateBp }) => partnerWords.own(names.product(product), rateBp)),
    ...categories.map(({ category, rateBp }) => partnerWords.own(names.category(category), rateBp)),
  ];
  const rates = [
    ...(extraBp === 0 ? [] : [partnerWords.extra(extraBp)]),
    ...(own.length === 0 ? [] : [partnerWords.listed(own.join('、'))]),
  ];
  return [
    ...(rates.length === 0 ? [partnerWords.plain] : rates),
    ...(fromDay > today ? [partnerWords.from(fromDay)] : []),
    ...(untilDay === null ? [] : [partnerWords.until(untilDay)]),
  ];
}
