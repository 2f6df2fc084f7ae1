/**
 * Which sums some lines can cost, by the prices that each may have: a bit for each sum, or for `unit` fen of
 * it, where each line's price is rounded down, so that lines cost at least what is said. Pure.
 */
import type { LinePrice } from './line-prices.rules';
import { present } from '../kernel/assert';
import type { Row } from './combination.types';
import { spend, type Effort } from './search-effort.rules';

/** What lines can cost more than at their cheapest. Fen. */
export interface Reach {
  /** The least sum that is at least this; null: none that was looked for. */
  least: (atLeast: number) => number | null;
  /** Prices of the lines that come to a sum that can be reached. */
  pricesFor: (sum: number) => LinePrice[];
}

/** How finely sums are told apart, up to which, and what may be spent on it. Fen. */
export interface Grain {
  unit: number;
  most: number;
  effort: Effort;
}

/** A price of a line by how many units more than its cheapest it costs. */
interface Step {
  extra: number;
  price: LinePrice;
}

/**
 * The sums up to the most. Nothing is reckoned before a sum above zero is asked for.
 * @example lines of 1280 or 1600, and of 1500: least(100) is 320; by units of 100: 300
 */
export function reachableSums(rows: readonly Row[], { unit, most: mostFen, effort }: Grain): Reach {
  const most = Math.floor(mostFen / unit);
  let known: { steps: Step[][]; stages: bigint[] } | null = null;
  let asked = 0;
  let table: Int32Array | null = null;
  const search = (): { steps: Step[][]; stages: bigint[] } => {
    const steps = rows.map((row) => stepsOf(row, unit, most));
    spend(
      effort,
      steps.reduce((all, { length }) => all + length, 0),
      most,
    );
    return { steps, stages: stagesOf(steps, most) };
  };
  const leastUnits = (atLeast: number): number | null => {
    known ??= search();
    const reachable = present(known.stages.at(-1), 'the last stage');
    asked += 1;
    if (asked <= FEW) return leastFrom(reachable, atLeast);
    table ??= tableOf(reachable, most);
    const least = table[atLeast] ?? NONE;
    return least === NONE ? null : least;
  };
  return {
    least: (atLeastFen) => {
      if (atLeastFen <= 0) return 0;
      const atLeast = Math.ceil(atLeastFen / unit);
      if (rows.length === 0 || atLeast > most) return null;
      const least = leastUnits(atLeast);
      return least === null ? null : least * unit;
    },
    pricesFor: (sum) => {
      if (sum === 0) return rows.map(({ prices }) => present(prices[0], 'the cheapest price'));
      known ??= search();
      return walkBack(known.steps, known.stages, sum / unit);
    },
  };
}

/** Asked more often, a table is made of the bits: looking up is cheaper, and making it is not. */
const FEW = 4;
const NONE = -1;

function leastFrom(reachable: bigint, atLeast: number): number | null {
  const rest = reachable >> BigInt(atLeast);
  return rest === 0n ? null : atLeast + lowestBit(rest);
}

/** For each number the least sum that is at least it. */
function tableOf(reachable: bigint, most: number): Int32Array {
  const digits = reachable.toString(16);
  const table = new Int32Array(most + 1).fill(NONE);
  let least = NONE;
  let digit = NONE;
  for (let sum = Math.min(most, digits.length * 4 - 1); sum >= 0; sum -= 1) {
    if (digit === NONE || sum % 4 === 3) digit = bitsOf(digits.charCodeAt(digits.length - 1 - (sum >> 2)));
    if (((digit >> (sum % 4)) & 1) === 1) least = sum;
    table[sum] = least;
  }
  return table;
}

/** Of a hexadecimal digit by its character. */
const bitsOf = (character: number): number => (character > 57 ? character - 87 : character - 48);

/** A line's prices, the cheapest of each number of units, up to `most` above the cheapest of all. */
function stepsOf({ prices, amounts }: Row, unit: number, most: number): Step[] {
  const base = amounts[0] ?? 0;
  const steps: Step[] = [];
  for (const [place, price] of prices.entries()) {
    const extra = Math.floor(((amounts[place] ?? 0) - base) / unit);
    if (extra > most) break;
    if (extra !== steps.at(-1)?.extra) steps.push({ extra, price });
  }
  return steps;
}

/** What can be reached by none, one, two … of the lines: a line's prices are a few shifts. */
function stagesOf(steps: readonly Step[][], most: number): bigint[] {
  const mask = (1n << BigInt(most + 1)) - 1n;
  const stages = [1n];
  let dearest = 0;
  for (const ofLine of steps) {
    const before = stages[stages.length - 1] as bigint;
    let reached = before;
    for (const { extra } of ofLine) if (extra > 0) reached |= before << BigInt(extra);
    dearest += ofLine.at(-1)?.extra ?? 0;
    stages.push(dearest > most ? reached & mask : reached);
  }
  return stages;
}

/** Which prices led to a sum. */
function walkBack(steps: readonly Step[][], stages: readonly bigint[], sum: number): LinePrice[] {
  const prices: LinePrice[] = [];
  let rest = sum;
  for (let place = steps.length - 1; place >= 0; place -= 1) {
    const before = stages[place] as bigint;
    const led = ({ extra }: Step): boolean => extra <= rest && ((before >> BigInt(rest - extra)) & 1n) === 1n;
    const { extra, price } = present(steps[place]?.find(led), `the price that led to ${rest}`);
    prices.unshift(price);
    rest -= extra;
  }
  return prices;
}

/** The place of the lowest bit that is set, of a number above zero. */
function lowestBit(bits: bigint): number {
  const isolated = (bits & -bits).toString(16);
  return (isolated.length - 1) * 4 + Math.log2(Number(`0x${isolated[0]}`));
}
