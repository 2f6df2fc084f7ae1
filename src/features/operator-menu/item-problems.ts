/** A new item, and what is wrong with one before it is sent. Pure. */
import { menuItemSchema, type MenuItem } from '../../../cloudfunctions/contract/menu';
import { textAt } from '../operator-kit/form/document';
import type { Problem } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { itemWords } from './words';

/** Everything that need not be said is said already; the price is not. */
export const newItem = (category: string): object => ({
  product: '',
  name: '',
  category,
  priceFen: '',
  picture: '',
  description: '',
  tips: [],
  options: [],
  set: null,
  windows: [],
  custom: null,
  mostPerOrder: 20,
});

/** @param taken products that the menu has, if the item is a new one */
export function itemProblems(document: unknown, taken: readonly string[]): Problem[] {
  const problems = shapeProblems(menuItemSchema, document);
  if (!taken.includes(textAt(document, ['product']))) return problems;
  return [...problems, { path: 'product', message: itemWords.productTaken }];
}

/** The item that a document without problems is; null: it has some. */
export function asItem(document: unknown): MenuItem | null {
  const read = menuItemSchema.safeParse(document);
  return read.success ? read.data : null;
}
