/** Where something stands in a referral programme, and what stands there, in words. Pure. */
import { groupDigits, percent, yuan } from '../../../cloudfunctions/contract/in-words';
import { textAt } from '../operator-kit/form/document';
import type { Names } from '../operator-kit/form/use-names';
import type { Option } from '../operator-kit/form/use-options';
import { formWords, placeNames, rewardPlaces } from './form-words';
import { checkWords, programmeWords } from './words';

export type NamesOfRates = Pick<Names, 'products' | 'categories'>;

/** A code that nothing is known of stays itself. */
export const nameIn = (options: readonly Option[], code: string): string =>
  options.find(({ value }) => value === code)?.words ?? code;

const isPlace = (step: string): boolean => /^\d+$/.test(step);

/** One of a list: by its place, or by what it is of. */
function entryName(list: string, step: string, document: unknown, names: NamesOfRates): string {
  const place = Number(step);
  switch (list) {
    case 'rates.products': {
      const product = isPlace(step) ? textAt(document, ['rates', 'products', place, 'product']) : step;
      return product === '' ? formWords.product(place + 1) : nameIn(names.products, product);
    }
    case 'rates.categories': {
      const category = isPlace(step) ? textAt(document, ['rates', 'categories', place, 'category']) : step;
      if (category === '') return formWords.category(place + 1);
      return programmeWords.category(nameIn(names.categories, category));
    }
    case 'ranks':
      return isPlace(step) ? textAt(document, ['ranks', place, 'name']) || formWords.rank(place + 1) : step;
    default:
      return formWords.step(place + 1);
  }
}

const LISTS = new Set(['rates.products', 'rates.categories', 'ranks', 'invite.steps']);

/** @example placeWords('rates.products.0.rateBp', document, names) = '茉莉轻乳茶 · 返佣' */
export function placeWords(path: string, document: unknown, names: NamesOfRates): string {
  const said: string[] = [];
  let known = '';
  let name = '';
  for (const step of path.split('.')) {
    const at = known === '' ? step : `${known}.${step}`;
    if (LISTS.has(known)) {
      said.push(entryName(known, step, document, names));
      known = `${known}.*`;
      name = '';
    } else {
      const next = placeNames[at] ?? rewardPlaces[step];
      const isNamedAbove = next === rewardPlaces[step] && next !== undefined && placeNames[at] === undefined;
      if (isNamedAbove) said.push(name);
      name = next ?? step;
      known = at;
    }
  }
  return [...said, name].filter((part) => part !== '').join(' · ');
}

const ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'attribution.model': formWords.models,
  'payout.tax': formWords.taxes,
  'payout.scene': formWords.scenes,
};

function oneValue(path: string, value: string | null, names: NamesOfRates): string {
  if (value === null || value === 'null') return checkWords.nothing;
  if (value === 'true') return checkWords.yes;
  if (value === 'false') return checkWords.no;
  const field = path.split('.').at(-1) ?? '';
  const isNumber = /^\d+$/.test(value);
  if (isNumber && field.endsWith('Bp')) return percent(Number(value));
  if (isNumber && field.toLowerCase().endsWith('fen')) return yuan(value);
  if (field === 'product') return nameIn(names.products, value);
  if (field === 'category') return nameIn(names.categories, value);
  if (field === 'kind') return formWords.kinds[value as keyof typeof formWords.kinds] ?? value;
  return ENUMS[path]?.[value] ?? (isNumber && path !== 'payout.scene' ? groupDigits(value) : value);
}

/** @example changeWords({ path: 'freezeDays', before: '7', after: '10' }, names) = '7 → 10' */
export const changeWords = (
  { path, before, after }: { path: string; before: string | null; after: string | null },
  names: NamesOfRates,
): string => checkWords.change(oneValue(path, before, names), oneValue(path, after, names));
