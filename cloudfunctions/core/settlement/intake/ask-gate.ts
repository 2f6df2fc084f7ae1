/**
 * Reads what sales are measured by, in one statement for all who ask meanwhile: of a single sale it takes
 * longer to plan than to run.
 */
import { asQuickDb, isOutsideTrouble, memoryOf, type Database, type Db } from '../../../platform/db';
import { inNaturalBatches } from '../../../platform/natural-batch';
import { readSaleGate, type MemberSale, type SaleGate } from '../../inbox/held-sales.store';
import { present } from '../../kernel/assert';
import { groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';

/** Sales of a brand that are about to be measured. */
export interface Asked {
  brandId: number;
  sales: readonly MemberSale[];
  now: Instant;
}

/** Sales a batch, and how many such requests may wait. */
const MOST_SALES = 500;
const LONGEST_QUEUE = 10_000;

const gates = memoryOf((pool) =>
  inNaturalBatches<Asked, SaleGate>({
    run: (asked) => readGates(asQuickDb(pool as Database), asked),
    weightOf: ({ sales }) => sales.length,
    most: MOST_SALES,
    longestQueue: LONGEST_QUEUE,
    isEverybodys: isOutsideTrouble,
  }),
);

/** What these sales are measured by. */
export const askGate = (pool: Database, asked: Asked): Promise<SaleGate> => gates({ database: pool })(asked);

/** A gate for each: what it counts is its own. */
async function readGates(db: Db, asked: readonly Asked[]): Promise<SaleGate[]> {
  const found = new Map<Asked, SaleGate>();
  for (const [brandId, group] of groupBy(asked, (one) => one.brandId)) {
    const sales = group.flatMap((one) => one.sales);
    const now = Math.max(...group.map((one) => one.now));
    const gate = await readSaleGate(db, brandId, sales, now);
    for (const one of group) found.set(one, { ...gate, days: new Map(gate.days) });
  }
  return asked.map((one) => present(found.get(one), 'a gate'));
}
