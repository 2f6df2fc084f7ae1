/**
 * What a guest chooses of an item: which choices are taken, what is still missing, what it costs by the list,
 * in which words. Pure; the server checks it all again.
 */
import type { Choice, MenuItemView, OptionGroup } from '../../../cloudfunctions/contract/menu';
import type { CartLine } from '../../../cloudfunctions/contract/order';
import type { CartEntry, NewEntry } from '../cart/cart-entry';
import { menuWords } from './words';

/** How one item is being chosen. */
export type Draft = Pick<CartLine, 'options' | 'parts' | 'text' | 'quantity'>;
/** The menu's items by product. */
export type Items = ReadonlyMap<string, MenuItemView>;

/** Codes taken of a group. */
export const takenOf = (choice: Choice, group: string): string[] =>
  choice.find((each) => each.group === group)?.choices ?? [];

const withTaken = (choice: Choice, group: string, choices: string[]): Choice => [
  ...choice.filter((each) => each.group !== group),
  ...(choices.length === 0 ? [] : [{ group, choices }]),
];

/** What is taken before anybody chooses. */
export const standardChoice = (groups: OptionGroup[]): Choice =>
  groups.flatMap(({ code, choices, most }) => {
    const standard = choices.filter((each) => each.standard === true).map((each) => each.code);
    return standard.length === 0 ? [] : [{ group: code, choices: standard.slice(0, most) }];
  });

/**
 * Whether one more of the group can be taken by pressing another: where only one is taken it takes the
 * other's place.
 */
export const isFull = (group: OptionGroup, choice: Choice): boolean =>
  group.most > 1 && takenOf(choice, group.code).length >= group.most;

/** The choice after a press on `code`: it is taken, or let go where the group can do without. */
export function pressed(group: OptionGroup, choice: Choice, code: string): Choice {
  const taken = takenOf(choice, group.code);
  if (taken.includes(code)) {
    const canGo = taken.length > 1 || group.least === 0;
    return canGo
      ? withTaken(
          choice,
          group.code,
          taken.filter((each) => each !== code),
        )
      : choice;
  }
  if (group.most === 1) return withTaken(choice, group.code, [code]);
  return isFull(group, choice) ? choice : withTaken(choice, group.code, [...taken, code]);
}

/** The first group that has too few, or none of the menu's choices; null: all is well. */
const wrongGroup = (groups: OptionGroup[], choice: Choice): OptionGroup | null =>
  groups.find(({ code, least, most, choices }) => {
    const taken = takenOf(choice, code);
    return (
      taken.length < least ||
      taken.length > most ||
      taken.some((each) => choices.every((known) => known.code !== each))
    );
  }) ?? null;

/** Whether the menu of now has every choice, and enough of them are taken. */
export const isPossible = (groups: OptionGroup[], choice: Choice): boolean =>
  wrongGroup(groups, choice) === null &&
  choice.every(({ group }) => groups.some(({ code }) => code === group));

const takenChoices = (groups: OptionGroup[], choice: Choice): OptionGroup['choices'] =>
  groups.flatMap((group) => group.choices.filter(({ code }) => takenOf(choice, group.code).includes(code)));

/** "大杯 · 少冰", in the order of the menu. */
export const choiceText = (groups: OptionGroup[], choice: Choice): string =>
  takenChoices(groups, choice)
    .map(({ name }) => name)
    .join(menuWords.between);

/** A product of a set's part that can be had now. */
const canBePart = (items: Items, product: string): boolean => items.get(product)?.closedFor === null;

const partOf = (items: Items, part: string, product: string): Draft['parts'][number] => ({
  part,
  product,
  options: standardChoice(items.get(product)?.options ?? []),
});

/** As it is before anybody chooses: standard choices, and the first product of each part that can be had. */
export const firstDraft = (item: MenuItemView, items: Items): Draft => ({
  options: standardChoice(item.options),
  parts: (item.set?.parts ?? []).flatMap(({ code, products }) => {
    const product = products.find((each) => canBePart(items, each));
    return product === undefined ? [] : [partOf(items, code, product)];
  }),
  text: '',
  quantity: 1,
});

/** Another product for a part, with its own standard choices. */
export const withPart = (draft: Draft, items: Items, part: string, product: string): Draft => {
  const chosen = partOf(items, part, product);
  const isThere = draft.parts.some((each) => each.part === part);
  return {
    ...draft,
    parts: isThere
      ? draft.parts.map((each) => (each.part === part ? chosen : each))
      : [...draft.parts, chosen],
  };
};

/** Other options for the product of a part. */
export const withPartOptions = (draft: Draft, part: string, options: Choice): Draft => ({
  ...draft,
  parts: draft.parts.map((each) => (each.part === part ? { ...each, options } : each)),
});

/** Fen: list price of one with everything that was chosen. */
export function unitFen(item: MenuItemView, items: Items, { options, parts }: Draft): string {
  const taken = [
    ...takenChoices(item.options, options),
    ...parts.flatMap((part) => takenChoices(items.get(part.product)?.options ?? [], part.options)),
  ];
  return taken.reduce((sum, { extraFen }) => sum + BigInt(extraFen), BigInt(item.priceFen)).toString();
}

/**
 * Fen: the same at the best price that whoever asks has for one of it.
 * @example list ¥21 + ¥3 of extras, a level's price of ¥18.90: ¥21.90
 */
export const bestUnitFen = (item: MenuItemView, items: Items, draft: Draft): string =>
  (BigInt(unitFen(item, items, draft)) - BigInt(item.priceFen) + BigInt(item.bestFen)).toString();

/** Fen times a count. @example timesFen('1800', 2) = '3600' */
export const timesFen = (fen: string, quantity: number): string =>
  (BigInt(fen) * BigInt(quantity)).toString();

const lengthOf = (text: string): number => Array.from(text.trim()).length;

/** What keeps the draft from being ordered, as something to do: "请选择甜度"; null: nothing. */
export function missingOf(item: MenuItemView, items: Items, draft: Draft): string | null {
  const own = wrongGroup(item.options, draft.options);
  if (own !== null) return menuWords.choose(own.name);
  for (const { code, name } of item.set?.parts ?? []) {
    const part = draft.parts.find((each) => each.part === code);
    const product = part && items.get(part.product);
    if (part === undefined || product?.closedFor !== null) return menuWords.choose(name);
    const wrong = wrongGroup(product.options, part.options);
    if (wrong !== null) return menuWords.choose(wrong.name);
  }
  const isLong = item.custom !== null && lengthOf(draft.text) > item.custom.mostCharacters;
  return isLong ? menuWords.textTooLong(item.custom?.mostCharacters ?? 0) : null;
}

function optionsText(item: MenuItemView, items: Items, { options, parts }: Draft): string {
  const ofParts = parts.map(({ product, options: its }) => {
    const found = items.get(product);
    return menuWords.part(found?.name ?? product, choiceText(found?.options ?? [], its));
  });
  return [ofParts.join(menuWords.plus), choiceText(item.options, options)]
    .filter((words) => words !== '')
    .join(menuWords.between);
}

/** What goes into the cart. */
export const entryOf = (item: MenuItemView, items: Items, draft: Draft): NewEntry => ({
  product: item.product,
  ...draft,
  text: draft.text.trim(),
  name: item.name,
  picture: item.picture,
  optionsText: optionsText(item, items, draft),
  unitFen: unitFen(item, items, draft),
});

/** Most that one order may have of it now. */
export const mostOf = ({ mostPerOrder, left }: MenuItemView): number =>
  left === null ? mostPerOrder : Math.min(mostPerOrder, left);

/** Why there cannot be more of it. */
export const limitWords = ({ mostPerOrder, left }: MenuItemView): string =>
  left !== null && left < mostPerOrder ? menuWords.left(left) : menuWords.atMost(mostPerOrder);

/** How many of the product are in the cart, in however many lines. */
export const countInCart = (entries: CartEntry[], product: string): number =>
  entries.reduce((sum, entry) => (entry.product === product ? sum + entry.quantity : sum), 0);
