/**
 * The audit of one brand, for somebody who waits for it: on one snapshot, one at a time, and not for ever.
 * Reads only.
 */
import type { AuditReply } from '../../../contract/operator';
import { withSnapshot, type Database } from '../../../platform/db';
import type { Clock } from '../../../platform/clock';
import { countWaits } from '../../inbox/parked.store';
import { formatInstant, isoInstant } from '../../kernel/time';
import type { Difference } from '../audit/audit.types';
import { CHECK_NAMES, runChecks } from '../audit/run-checks';
import { tryAuditLock } from './stores-and-letters.view.queries';

/**
 * Shorter than the function may take; a brand that needs longer is audited by `npm run audit`. Milliseconds.
 */
const BUDGET_MS = 45_000;
/** Tells this use of advisory locks from others ("audi" in ASCII). */
const AUDITS = 0x61756469;
/** As many as a person reads. */
const LISTED = 50;

const CANCELLED = '57014';
class TakesTooLong extends Error {}

/** `running`: another audit of the brand runs. `too-long`: it did not end in time. */
export async function auditNow(
  pool: Database,
  brand: { brandId: number; utcOffsetMinutes: number },
  asOf: number,
  clock: Clock,
): Promise<AuditReply | 'running' | 'too-long'> {
  const { brandId, utcOffsetMinutes } = brand;
  const begun = clock();
  try {
    return await withSnapshot(pool, async (db): Promise<AuditReply | 'running'> => {
      const [lock] = await tryAuditLock.run({ lockClass: AUDITS, brandId }, db);
      if (lock?.taken !== true) return 'running';
      // The planner cannot know how many rows a check derives, and guesses one: nested loops over two large
      // sets would never end.
      await db.query(
        `select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', $1, true)`,
        [String(BUDGET_MS)],
      );
      const scope = { brandId, asOf: isoInstant(asOf) };
      const results = await runChecks(db, scope, CHECK_NAMES, () => {
        if (clock() - begun > BUDGET_MS) throw new TakesTooLong();
      });
      const differences = results.flatMap((result) => result.differences).slice(0, LISTED);
      return {
        at: formatInstant(asOf, utcOffsetMinutes),
        tookMs: clock() - begun,
        checks: results.map(({ check, count }) => ({ name: check, differences: count })),
        waiting: await countWaits(db, brandId),
        differences: differences.map(inWords),
      };
    });
  } catch (error) {
    if (error instanceof TakesTooLong || (error as { code?: unknown }).code === CANCELLED) return 'too-long';
    throw error;
  }
}

const inWords = ({ check, member, what, expected, found }: Difference): string =>
  `${check}${member === null ? '' : ` ${member}`}: ${what}, ${expected ?? '–'} / ${found ?? '–'}`;
