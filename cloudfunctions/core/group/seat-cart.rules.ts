/** Whether a cart is what a seat of such a group is for. Pure. */
import type { GroupTerms } from '../../contract/group';
import { groupWords } from './words';

interface Line {
  line: string;
  product: string;
  quantity: number;
}

interface Problem {
  line: string;
  code: 'not-on-sale' | 'too-many';
  message: string;
}

/** What is wrong with it, line by line; empty: nothing. */
export function seatCartProblems(terms: GroupTerms, lines: readonly Line[]): Problem[] {
  switch (terms.kind) {
    case 'office':
      return [];
    case 'seats':
      return lines.flatMap((line, place) => seatProblem(line, place, terms.product));
    case 'community':
      return lines.flatMap((line) => itemProblem(line, lines, terms.items));
  }
}

function seatProblem({ line, product, quantity }: Line, place: number, wanted: string): Problem[] {
  if (product !== wanted) return [{ line, code: 'not-on-sale', message: groupWords.otherProduct }];
  const isOne = place === 0 && quantity === 1;
  return isOne ? [] : [{ line, code: 'too-many', message: groupWords.oneOnly }];
}

function itemProblem(
  { line, product }: Line,
  lines: readonly Line[],
  items: readonly { product: string; perMember: number | null }[],
): Problem[] {
  const item = items.find((one) => one.product === product);
  if (item === undefined) return [{ line, code: 'not-on-sale', message: groupWords.otherProduct }];
  const wanted = lines.reduce((sum, one) => sum + (one.product === product ? one.quantity : 0), 0);
  const { perMember } = item;
  return perMember !== null && wanted > perMember
    ? [{ line, code: 'too-many', message: groupWords.tooManyOfIt(perMember) }]
    : [];
}
