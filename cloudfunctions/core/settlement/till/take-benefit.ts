/**
 * One use of a benefit of the level held now: a free slot of its period, taken by one conditional insert. Of
 * ten tills that take the last one at once, one gets it and nine are told when and where.
 */
import { asQuickDb, withStatement, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { formatInstant } from '../../kernel/time';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { isUsable, periodsAt, type UsableBenefit } from '../../till/benefit-use.rules';
import { readLastUse, takeUse, type Taking, type Use } from '../../till/redemptions.store';
import { readSummaries } from '../../views/card/standing';
import { notRedeemed, readRedeemed, type Redeemed } from './redeemed';

/** A benefit that the member may use, and the periods in which its uses count. */
interface Held {
  benefit: UsableBenefit;
  periods: { day: string; month: string };
  utcOffsetMinutes: number;
}

/** Takes it, or says why not. */
export async function takeBenefit(pool: Database, taking: Taking, code: string): Promise<Redeemed> {
  const db = asQuickDb(pool);
  const { id, memberId, redeemedAt } = taking;
  const held = await readHeld(db, taking, code);
  if (held === null) return notRedeemed('unknown-benefit');
  const { benefit, periods } = held;
  const use = { benefit: code, period: periods[benefit.use.per], times: benefit.use.times };
  for (;;) {
    const tried = await withStatement(pool, (once) => takeUse(once, taking, use));
    if (tried.taken) return { redemption: id, redeemedAt, left: tried.left.toString() };
    // Somebody took the slot in this moment, perhaps for this very request: look again.
    const same = await readRedeemed(db, taking);
    if (same !== null) return same;
    if (tried.none) return usedUp(db, memberId, held, use);
  }
}

async function usedUp(db: Db, memberId: bigint, held: Held, use: Use): Promise<Redeemed> {
  const { per } = held.benefit.use;
  const last = present(await readLastUse(db, memberId, use), 'the last use');
  const at = formatInstant(last.at, held.utcOffsetMinutes);
  const time = at.slice(11, 16);
  const when = per === 'day' ? time : `${Number(at.slice(8, 10))} 日 ${time}`;
  return notRedeemed('used-up', per, when, last.store);
}

/** With everything settled that is due; null where the level held has no such benefit to use. */
async function readHeld(db: Db, { memberId, redeemedAt: asOf }: Taking, code: string): Promise<Held | null> {
  const summaries = await readSummaries(db, [{ memberId, asOf }]);
  const { row, rules } = present(summaries.get(memberId), `member ${memberId}`);
  const { programme } = versionAt(rules, asOf);
  const { utcOffsetMinutes } = programme;
  const { benefits } = levelAt(programme, levelIndex(programme, row.tier));
  const benefit = benefits.filter(isUsable).find((candidate) => candidate.code === code);
  if (benefit === undefined) return null;
  return { benefit, periods: periodsAt(asOf, utcOffsetMinutes), utcOffsetMinutes };
}
