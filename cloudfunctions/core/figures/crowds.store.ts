/* Members as of now, by a look at their facts: who is active, who came back, what levels spend. Reads. */
import type { Db } from '../../platform/db';
import { countCrowds, countLevels } from './crowds.store.queries';

export interface CrowdCounts {
  active90: number;
  activeQuarter: number;
  activeYear: number;
  /** Of the month that runs: who ordered, and who of them had two orders or more ever. */
  buyers: number;
  repeaters: number;
}

/** @param today the brand's own day, which counts */
export async function readCrowds(db: Db, brandId: number, today: string): Promise<CrowdCounts> {
  const [row] = await countCrowds.run({ brandId, today }, db);
  return {
    active90: row?.active_90 ?? 0,
    activeQuarter: row?.active_quarter ?? 0,
    activeYear: row?.active_year ?? 0,
    buyers: row?.buyers ?? 0,
    repeaters: row?.repeaters ?? 0,
  };
}

export interface LevelRow {
  tier: string;
  members: number;
  buyers: number;
  orders: bigint;
  spentFen: bigint;
}

/** Levels that somebody holds. @param lowest the code of the level of whoever holds none */
export async function readLevels(db: Db, brandId: number, lowest: string): Promise<LevelRow[]> {
  const rows = await countLevels.run({ brandId, lowest }, db);
  return rows.map((row) => ({
    tier: row.tier,
    members: row.members,
    buyers: row.buyers,
    orders: row.orders,
    spentFen: row.spent_fen,
  }));
}
