/* What some members did, day by day, as a plan is tried on it. Reads only. */
import type { Db } from '../../../platform/db';
import { parseDay } from '../../kernel/time';
import type { Life } from './backtest.rules';
import { findLives } from './lives.store.queries';

/** One of `every` members of a brand, by their number. @param lowest the level of whoever holds none */
export async function readLives(
  db: Db,
  { brandId, every, lowest }: { brandId: number; every: bigint; lowest: string },
): Promise<Life[]> {
  const rows = await findLives.run({ brandId, every }, db);
  return rows.map(({ days, orders, fen, ...row }) => ({
    ...{
      tier: row.tier ?? lowest,
      birthday: row.birthday,
      household: row.household,
      agrees: row.marketing,
      recommends: row.recommends,
    },
    joinedOn: row.joined_on === null ? null : parseDay(row.joined_on),
    days: (days ?? []).map((day, at) => ({
      ...{ day: parseDay(day), orders: orders?.[at] ?? 0, fen: BigInt(fen?.[at] ?? 0) },
    })),
  }));
}
