/** What is wrong with an item that an operator wants to keep, beyond its shape (contract/menu.ts). Pure. */
import type { MenuItem, StoreDetails } from '../../contract/menu';
import { badRanges } from './hours.rules';
import { deskWords } from './desk-words';

export interface Problem {
  /** Where, as "options.0.choices". */
  path: string;
  message: string;
}

/** What an item may refer to. */
export interface MenuFacts {
  categories: ReadonlySet<string>;
  /** Products on the menu: whether each is a set. */
  products: ReadonlyMap<string, { isSet: boolean }>;
  tiers: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
}

const hasTwice = (codes: readonly string[]): boolean => new Set(codes).size < codes.length;

/** Everything that is wrong. A set takes each part from the menu, and no set within a set. */
export function itemProblems(item: MenuItem, facts: MenuFacts): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, message: string): number => problems.push({ path, message });
  if (!facts.categories.has(item.category)) say('category', deskWords.unknownCategory);
  if (item.picture !== '' && !facts.pictures.has(item.picture)) say('picture', deskWords.unknownPicture);
  problems.push(...optionProblems(item), ...setProblems(item, facts));
  item.windows.forEach(({ tiers, from, until }, index) => {
    if (from !== null && until !== null && Date.parse(from) >= Date.parse(until))
      say(`windows.${index}.until`, deskWords.endsBeforeBegin);
    if (tiers.some((tier) => !facts.tiers.has(tier))) say(`windows.${index}.tiers`, deskWords.unknownTier);
  });
  if (item.custom?.tiers.some((tier) => !facts.tiers.has(tier))) say('custom.tiers', deskWords.unknownTier);
  return problems;
}

function optionProblems({ options }: MenuItem): Problem[] {
  const problems: Problem[] = [];
  if (hasTwice(options.map(({ code }) => code)))
    problems.push({ path: 'options', message: deskWords.codeTwice });
  options.forEach(({ choices, most }, index) => {
    const path = `options.${index}.choices`;
    if (hasTwice(choices.map(({ code }) => code))) problems.push({ path, message: deskWords.codeTwice });
    if (choices.filter(({ standard }) => standard).length > most)
      problems.push({ path, message: deskWords.tooManyStandard(most) });
  });
  return problems;
}

function setProblems({ product, set }: MenuItem, { products }: MenuFacts): Problem[] {
  if (set === null) return [];
  const problems: Problem[] = [];
  if (hasTwice(set.parts.map(({ code }) => code)))
    problems.push({ path: 'set.parts', message: deskWords.codeTwice });
  set.parts.forEach((part, index) => {
    const path = `set.parts.${index}.products`;
    const isPart = (id: string): boolean => id !== product && products.get(id)?.isSet === false;
    const wrong = part.products.filter((id) => !isPart(id));
    if (wrong.length > 0) problems.push({ path, message: deskWords.noPart(wrong) });
    if (hasTwice(part.products)) problems.push({ path, message: deskWords.codeTwice });
  });
  return problems;
}

/** Ranges of hours that end before they begin. */
export const detailsProblems = (details: StoreDetails): Problem[] =>
  badRanges(details).map((index) => ({ path: `hours.${index}.to`, message: deskWords.endsBeforeBegin }));
