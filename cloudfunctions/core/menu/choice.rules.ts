/**
 * What a guest chose of one item: options (size, sugar, ice, toppings), the parts of a set with their own
 * options, text on the cup or the name of a recipe. Pure. Nothing that a device sends adds or takes money but
 * by what the menu says of each choice: extras are never negative, so no line is.
 */
import type { Choice, MenuItem, OptionGroup } from '../../contract/menu';
import type { CartLine, CartProblem } from '../../contract/order';
import type { Instant } from '../kernel/time';
import { tidyText } from '../kernel/tidy-text';
import { closedText, mayBuy, type TierNames } from './availability.rules';
import { cartWords, menuWords } from './words';

/** Who buys, and when. */
export interface ChoiceFacts extends TierNames {
  /** Code of the level held. */
  tier: string;
  at: Instant;
  utcOffsetMinutes: number;
}

/** A line whose choices are good. */
export interface CheckedLine {
  /** Of one: all its options, and those of a set's parts. Fen. */
  extraFen: bigint;
  /** "大杯 · 少冰 · 椰果"; of a set "茉莉轻乳茶（大杯）+ 桂花糯米糍". */
  optionsText: string;
  /** On the cup, tidied. Empty: none. */
  text: string;
}

interface Chosen {
  extraFen: bigint;
  names: string[];
}
type Wrong = Omit<CartProblem, 'line'>;

const bad = (message: string): Wrong => ({ code: 'bad-options', message });

/** What was chosen of one group, in the order of the menu. */
function chooseOfGroup(group: OptionGroup, wanted: readonly string[]): Chosen | Wrong {
  if (wanted.length < group.least) return bad(cartWords.chooseAtLeast(group.name, group.least));
  if (wanted.length > group.most) return bad(cartWords.chooseAtMost(group.name, group.most));
  const choices = group.choices.filter((choice) => wanted.includes(choice.code));
  return {
    extraFen: choices.reduce((sum, choice) => sum + BigInt(choice.extraFen), 0n),
    names: choices.map((choice) => choice.name),
  };
}

/** What was chosen of an item; a group or a choice that the menu does not have, or twice, is a problem. */
function choose(item: MenuItem, chosen: Choice): Chosen | Wrong {
  const wanted = new Map(chosen.map(({ group, choices }) => [group, choices]));
  const isKnown = chosen.every(({ group: code, choices }) => {
    const group = item.options.find((candidate) => candidate.code === code);
    const known = new Set(group?.choices.map((choice) => choice.code));
    return new Set(choices).size === choices.length && choices.every((choice) => known.has(choice));
  });
  const names = new Set(item.options.map((group) => group.code));
  if (!isKnown || wanted.size !== chosen.length || chosen.some(({ group }) => !names.has(group)))
    return bad(cartWords.optionsChanged(item.name));
  const sum: Chosen = { extraFen: 0n, names: [] };
  for (const group of item.options) {
    const part = chooseOfGroup(group, wanted.get(group.code) ?? []);
    if ('code' in part) return part;
    sum.extraFen += part.extraFen;
    sum.names.push(...part.names);
  }
  return sum;
}

/** Whether a choice, such as an earlier one, can still be made of an item. */
export const isStillChoosable = (item: MenuItem, chosen: Choice): boolean =>
  !('code' in choose(item, chosen));

/** What was chosen for the parts of a set; of anything else: nothing. */
function chooseParts(
  item: MenuItem,
  items: ReadonlyMap<string, MenuItem>,
  parts: CartLine['parts'],
  facts: ChoiceFacts,
): Chosen | Wrong {
  const asked = item.set?.parts ?? [];
  const wanted = new Map(parts.map((part) => [part.part, part]));
  if (wanted.size !== parts.length || parts.some(({ part }) => asked.every(({ code }) => code !== part)))
    return bad(cartWords.optionsChanged(item.name));
  const sum: Chosen = { extraFen: 0n, names: [] };
  for (const { code, name, products } of asked) {
    const part = wanted.get(code);
    if (part === undefined) return bad(cartWords.choosePart(name));
    const product = products.includes(part.product) ? items.get(part.product) : undefined;
    if (product === undefined || product.set !== null) return bad(cartWords.optionsChanged(item.name));
    const closed = whyClosed(product, facts);
    if (closed !== null) return closed;
    const chosen = choose(product, part.options);
    if ('code' in chosen) return chosen;
    sum.extraFen += chosen.extraFen;
    sum.names.push(menuWords.part(product.name, chosen.names.join(menuWords.optionsBetween)));
  }
  return { ...sum, names: sum.names.length === 0 ? [] : [sum.names.join(menuWords.partsBetween)] };
}

/** The text on the cup, tidied; or why it may not stand there. */
function textOn(item: MenuItem, text: string, { tier, tierNameOf }: ChoiceFacts): string | Wrong {
  if (text.trim() === '') return '';
  const refused = (message: string): Wrong => ({ code: 'text-refused', message });
  if (item.custom === null) return refused(cartWords.noText(item.name));
  const { tiers, mostCharacters } = item.custom;
  if (tiers.length > 0 && !tiers.includes(tier))
    return refused(cartWords.textForTiers(tiers.map(tierNameOf)));
  return tidyText(text, mostCharacters) ?? refused(cartWords.badText(mostCharacters));
}

function whyClosed(item: MenuItem, facts: ChoiceFacts): Wrong | null {
  const availability = mayBuy(item.windows, facts.tier, facts.at);
  if (availability.open) return null;
  const message = cartWords.notOnSale(item.name, closedText(availability, facts));
  return { code: availability.closedFor === 'tier' ? 'tier-only' : 'not-on-sale', message };
}

/**
 * One line of a cart against its item: whether it may be bought now by this level, what its options cost,
 * what to call them. Stock is not looked at here.
 * @param itemsOfParts items by product: those that the parts of sets name
 * @returns what the line is, or the first thing that is wrong with it
 * @example 大杯 (+¥3.00) and 椰果 (+¥2.00): extraFen 500, "大杯 · 椰果"
 */
export function checkLine(
  item: MenuItem,
  itemsOfParts: ReadonlyMap<string, MenuItem>,
  line: CartLine,
  facts: ChoiceFacts,
): CheckedLine | CartProblem {
  const wrong = (problem: Wrong): CartProblem => ({ line: line.line, ...problem });
  const closed = whyClosed(item, facts);
  if (closed !== null) return wrong(closed);
  if (line.quantity > item.mostPerOrder)
    return wrong({ code: 'too-many', message: cartWords.tooMany(item.name, item.mostPerOrder) });
  const own = choose(item, line.options);
  if ('code' in own) return wrong(own);
  const parts = chooseParts(item, itemsOfParts, line.parts, facts);
  if ('code' in parts) return wrong(parts);
  const text = textOn(item, line.text, facts);
  if (typeof text !== 'string') return wrong(text);
  return {
    extraFen: own.extraFen + parts.extraFen,
    optionsText: [...parts.names, ...own.names].join(menuWords.optionsBetween),
    text,
  };
}
