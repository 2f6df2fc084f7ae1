/*
 * The audit of every brand, or of one, on one snapshot. What is checked is in core/views/audit; here is only
 * what surrounds it.
 */
import { countWaits } from '../../cloudfunctions/core/inbox/parked.store';
import { formatInstant, type Instant } from '../../cloudfunctions/core/kernel/time';
import { readBrands, type Brand } from '../../cloudfunctions/core/programme/programme.store';
import type { Difference } from '../../cloudfunctions/core/views/audit/audit.types';
import {
  readTotals,
  readZone,
  type IReadTotalsResult,
} from '../../cloudfunctions/core/views/audit/brand.view.queries';
import { CHECK_NAMES, runChecks } from '../../cloudfunctions/core/views/audit/run-checks';
import { withSnapshot, type Database, type Db } from '../../cloudfunctions/platform/db';
import { parseAsOf } from '../command/as-of';
import { InputError } from '../command/input-error';

/** Memory of one sort or join of the audit; a brand with a million transfers then sorts in a few passes. */
const WORK_MEM = '64MB';

export interface Asked {
  brandKey: string | undefined;
  /** As written on the command line. */
  asOf: string | undefined;
  now: Instant;
}

export interface BrandAudit {
  brand: string;
  asOf: string;
  /** Sums of the ledger's accounts over all transfers that took effect until `asOf`. */
  totals: IReadTotalsResult;
  /** Differences found by each check. */
  checks: Record<string, number>;
  /** What waits for a person: no difference, but nothing that may wait for ever. */
  waiting: { parked: number; held: number };
  differences: Difference[];
}

export interface AuditReport {
  clean: boolean;
  brands: BrandAudit[];
}

/** Audits on one snapshot, in the order of the brands. */
export function auditBrands(
  pool: Database,
  asked: Asked,
  log: (line: string) => void = () => {},
): Promise<AuditReport> {
  return withSnapshot(pool, async (db) => {
    // The planner cannot know how many rows a check derives, and guesses one: nested loops over two large
    // sets would never end.
    await db.query(`select set_config('work_mem', $1, true), set_config('enable_nestloop', 'off', true)`, [
      WORK_MEM,
    ]);
    const brands = await readBrands(db, asked.brandKey ?? null);
    if (brands.length === 0 && asked.brandKey !== undefined)
      throw new InputError(`There is no brand ${asked.brandKey}.`);
    const audits: BrandAudit[] = [];
    for (const brand of brands) audits.push(await auditBrand(db, brand, asked, log));
    return { clean: audits.every((audit) => audit.differences.length === 0), brands: audits };
  });
}

async function auditBrand(
  db: Db,
  brand: Brand,
  asked: Asked,
  log: (line: string) => void,
): Promise<BrandAudit> {
  const { brandId } = brand;
  const [zone] = await readZone.run({ brandId }, db);
  const offset = zone?.utc_offset_minutes ?? 0;
  const at = asked.asOf === undefined ? (brand.standsAt ?? asked.now) : parseAsOf(asked.asOf, offset);
  const asOf = new Date(at).toISOString();
  const results = await runChecks(db, { brandId, asOf }, CHECK_NAMES, (check) =>
    log(`${brand.key}: ${check} (${CHECK_NAMES.indexOf(check) + 1} of ${CHECK_NAMES.length}) …`),
  );
  const [totals] = await readTotals.run({ brandId, asOf }, db);
  if (totals === undefined) throw new Error('a sum without a row');
  return {
    brand: brand.key,
    asOf: formatInstant(at, offset),
    totals,
    checks: Object.fromEntries(results.map(({ check, count }) => [check, count])),
    waiting: await countWaits(db, brandId),
    differences: results.flatMap((result) => result.differences),
  };
}
