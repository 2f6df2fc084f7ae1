/** A cycle as its form has it: the document with its code beside it. Pure. */
import { cycleSchema } from '../../../cloudfunctions/contract/community';
import type { GroupOffer } from '../../../cloudfunctions/contract/group';
import { ALWAYS } from '../../../cloudfunctions/contract/plain-prices';
import { textAt } from '../operator-kit/form/document';
import type { Problem } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { editorWords } from './words';

export const EMPTY_ITEM = { product: '', priceFen: '', perMember: null };
export const EMPTY_PLACE = { code: '', store: '', name: '', address: '', leader: null };

const NEW_CYCLE = {
  ...{ name: '', notes: '', times: ALWAYS, stock: null, perMember: null },
  terms: {
    kind: 'community',
    ...{ items: [EMPTY_ITEM], places: [EMPTY_PLACE], feeBp: 0, leftOver: 'refunded' },
    ...{ cutoff: '', arrives: '', fetchFrom: '', fetchTo: '' },
  },
};

/** What the form begins with; null: a new one. */
export const asForm = (edited: { cycle: string; document: GroupOffer } | null): object =>
  edited === null ? { code: '', ...NEW_CYCLE } : { code: edited.cycle, ...edited.document };

/** What is wrong with it by itself. */
export function editedProblems(form: unknown): Problem[] {
  const problems = shapeProblems(cycleSchema, form);
  if (!/^[a-z0-9-]{1,40}$/.test(textAt(form, ['code'])))
    problems.push({ path: 'code', message: editorWords.codeWrong });
  return problems;
}

/** The cycle that a form without problems is; null: it has some. */
export function fromForm(form: unknown): { cycle: string; document: GroupOffer } | null {
  const read = cycleSchema.safeParse(form);
  return read.success ? { cycle: textAt(form, ['code']), document: read.data } : null;
}
