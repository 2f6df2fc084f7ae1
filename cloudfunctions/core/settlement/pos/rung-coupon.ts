/** A coupon that a POS takes on what it has rung up: what must be known first, and how its lines count. */
import type { PosError } from '../../../contract/pos';
import type { PosLine } from '../../../contract/pos-event';
import { repeatedLine } from '../../pos/pos-event.rules';
import { linesOf } from '../../pos/pos-receipt.rules';
import type { RungLine } from '../../pricing/till-cart.rules';
import type { AskedKeys } from '../../views/till/asked-facts';

export interface LookedAt {
  keys: AskedKeys;
  /** The lines, with the catalogue's categories. */
  lines(categories: ReadonlyMap<string, string>): RungLine[];
}

/** Looks at the lines before anything is looked up; or says what is wrong with them. */
export function lookAtRung(lines: readonly PosLine[]): LookedAt | { refused: PosError } {
  const rung = [...lines];
  return (
    repeatedLine(rung) ?? {
      keys: { products: rung.map(({ product }) => product) },
      lines: (categories) =>
        linesOf(rung, categories).map((line) => ({ ...line, amountFen: BigInt(line.amountFen) })),
    }
  );
}
