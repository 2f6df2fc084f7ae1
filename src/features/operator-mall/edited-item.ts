/** An item as its form has it: the document with its code beside it. Pure. */
import { mallItemSchema, type MallItem, type MallKind } from '../../../cloudfunctions/contract/mall';
import type { MallDeskItem } from '../../../cloudfunctions/contract/mall-desk';
import { textAt } from '../operator-kit/form/document';
import type { Problem } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { editorWords } from './words';

/** What is exchanged, before it is said. */
export const emptyWhat = (kind: MallKind): object =>
  kind === 'coupon' ? { kind, template: '' } : { kind, product: '', stores: [] };

/** Everything that need not be said is said already; the price is not. */
const NEW_ITEM = {
  ...{ name: '', picture: '', description: '', what: emptyWhat('coupon'), points: '', fen: 0 },
  ...{ stock: null, perMember: null, from: null, until: null, tiers: [] },
};

/** What the form begins with; null: a new one. */
export const asForm = (edited: MallDeskItem | null): object =>
  edited === null ? { item: '', ...NEW_ITEM } : { item: edited.item, ...edited.document };

/** @param taken codes that there are, if the item is a new one */
export function editedProblems(form: unknown, taken: readonly string[]): Problem[] {
  const item = textAt(form, ['item']);
  const problems = shapeProblems(mallItemSchema, form);
  if (!/^[a-z0-9-]{1,40}$/.test(item)) problems.push({ path: 'item', message: editorWords.itemWrong });
  if (taken.includes(item)) problems.push({ path: 'item', message: editorWords.itemTaken });
  return problems;
}

/** The item that a form without problems is; null: it has some. */
export function fromForm(form: unknown): { item: string; document: MallItem } | null {
  const read = mallItemSchema.safeParse(form);
  return read.success ? { item: textAt(form, ['item']), document: read.data } : null;
}
