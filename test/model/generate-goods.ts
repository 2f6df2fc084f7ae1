/*
 * What the generated stories sell, at prices from nothing to a feast, and what is brought back of it.
 */
import type { Random } from './generate-random';
import type { ModelEvent, Refund, RefundLine, SaleKey, SaleLine } from './model-types';

export interface SoldSale {
  event: ModelEvent & { member: string };
  key: SaleKey;
  lines: SaleLine[];
  /** Units not yet brought back, by line. */
  left: Map<string, number>;
  /** Fen that refunds by amount may still take, as far as the story knows. */
  leftFen: number;
}

const PRODUCTS: [product: string, category: string][] = [
  ['latte', 'coffee'],
  ['mocha', 'coffee'],
  ['beans', 'coffee'],
  ['cake', 'food'],
  ['bun', 'food'],
  ['mug', 'goods'],
  ['mug', 'food'],
  ['poster', 'art'],
];

export function saleLine(random: Random, line: string): SaleLine {
  const [product, category] = random.pick(PRODUCTS);
  const size = random.weighted({ free: 6, odd: 20, cup: 50, box: 18, feast: 6 });
  const fen = {
    free: 0,
    odd: random.between(1, 333),
    cup: random.between(900, 3_200),
    box: random.between(3_000, 12_000),
    feast: random.between(12_000, 60_000),
  };
  const weighed = { quantity: random.between(50, 2_500), unit: 'thousandth' } as const;
  const pieces = { quantity: random.chance(0.4) ? random.between(2, 7) : 1 };
  const counted = random.chance(0.08) ? weighed : pieces;
  return { line, product, category, ...counted, amountFen: BigInt(fen[size]) };
}

/**
 * A refund of one line in part, of the rest, of an amount or of the whole sale; sometimes one that has to be
 * refused.
 */
export function refundOf(random: Random, sale: SoldSale): Refund {
  return random.chance(0.18) && sale.leftFen > 0 ? amountOf(random, sale) : unitsOf(random, sale);
}

/** Mostly a part of what is left; sometimes the rest, or too much. */
function amountOf(random: Random, sale: SoldSale): Refund {
  const how = random.weighted({ part: 70, rest: 20, 'too-much': 5, none: 5 });
  const fen = {
    part: random.between(1, sale.leftFen),
    rest: sale.leftFen,
    'too-much': sale.leftFen + 100_000,
    none: 0,
  };
  if (how !== 'too-much') sale.leftFen -= fen[how];
  return { amountFen: BigInt(fen[how]) };
}

function unitsOf(random: Random, sale: SoldSale): 'whole' | RefundLine[] {
  const open = sale.lines.filter((l) => (sale.left.get(l.line) ?? 0) > 0);
  const how = random.weighted({ part: 52, whole: 26, rest: 8, 'too-much': 6, none: 2, unknown: 6 });
  if (how === 'whole') {
    sale.left.clear();
    return 'whole';
  }
  const sold = random.pick(open.length > 0 ? open : sale.lines);
  const { line, unit } = sold;
  if (unit === undefined && random.chance(0.03)) return [{ line, quantity: 250, unit: 'thousandth' }];
  const left = sale.left.get(line) ?? 0;
  const unknown = { line: '99', quantity: 1 };
  if (how === 'unknown') return random.chance(0.5) ? [unknown] : [asked(sold, 1), unknown];
  if (how === 'none') return [asked(sold, 0)];
  if (how === 'too-much' || open.length === 0) return [asked(sold, left + random.between(1, 3))];
  const rest = open.map((l) => asked(l, sale.left.get(l.line) ?? 0));
  const refund = how === 'rest' ? rest : [asked(sold, random.between(1, left))];
  for (const l of refund) sale.left.set(l.line, (sale.left.get(l.line) ?? 0) - l.quantity);
  return refund;
}

/** So many of a line, in its own unit. */
const asked = ({ line, unit }: SaleLine, quantity: number): RefundLine =>
  unit === undefined ? { line, quantity } : { line, quantity, unit };
