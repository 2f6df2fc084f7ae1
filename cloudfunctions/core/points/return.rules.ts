/** How spent points come back to the lots that gave them. Pure; docs/points-and-tiers.md §5. */
import { addTransfer } from '../ledger/ledger.rules';
import { present } from '../kernel/assert';
import { accountFor } from '../ledger/chart-of-accounts';
import { formatDay, startOfDay, type Day, type Instant } from '../kernel/time';
import type { ProgrammeVersion } from '../programme/programme.types';
import { accountOf, expireLot, netDebt, openLot, touch } from './points.rules';
import type { Allocation, Lot, PointsEntry } from './points.types';

/** When and under which rules points come back. */
export interface ReturnMoment {
  at: Instant;
  day: Day;
  version: ProgrammeVersion;
}

/** What a redemption took and has not had back. */
export const allocationsLeft = (allocations: readonly Allocation[]): bigint =>
  allocations.reduce((sum, allocation) => sum + allocation.points - allocation.returned, 0n);

/**
 * Gives `asked` points of a redemption back, the lot taken last first. A lot that expired meanwhile is
 * followed by a new lot with the programme's grace; with a grace of 0 the new lot expires at once. The caller
 * has checked that as much is left.
 * @example taken 100 (May lot), 20 (June lot); 50 come back: 20 to June, 30 to May
 */
export function returnPoints(
  entry: PointsEntry,
  allocations: readonly Allocation[],
  asked: bigint,
  moment: ReturnMoment,
): void {
  let given = 0n;
  for (const allocation of [...allocations].reverse()) {
    const available = allocation.points - allocation.returned;
    const points = available < asked - given ? available : asked - given;
    if (points === 0n) continue;
    const source = present(
      entry.book.lots.find((lot) => lot.no === allocation.lotNo),
      `lot ${allocation.lotNo}`,
    );
    const expired = source.expiresAt !== null && source.expiresAt <= moment.at;
    const lot = expired ? openGraceLot(entry, source, moment) : source;
    lot.remaining += points;
    if (expired) lot.granted += points;
    touch(lot);
    addTransfer(entry.book.balances, entry.journal, {
      code: 'return',
      debit: accountFor(lot.asset, 'redeemed'),
      credit: accountOf(lot),
      amount: points,
      lotNo: lot.no,
      explanation: {
        rule: 'return',
        due: asked.toString(),
        before: given.toString(),
        available: available.toString(),
      },
    });
    if (lot.expiresAt !== null && lot.expiresAt <= moment.at) expireLot(entry, lot, formatDay(lot.earnedDay));
    else netDebt(entry, lot, points);
    allocation.returned += points;
    if (allocation.change === 'none') allocation.change = 'update';
    given += points;
  }
}

function openGraceLot(entry: PointsEntry, source: Lot, moment: ReturnMoment): Lot {
  const { programme, version } = moment.version;
  const grace = programme.returnGraceDays;
  return openLot(entry.book, {
    asset: source.asset,
    kind: 'return',
    earnedDay: moment.day,
    journalNo: entry.journal.no,
    saleSeq: null,
    benefit: null,
    stepNo: null,
    state: 'active',
    activatesAt: null,
    expiresAt: grace === 0 ? moment.at : startOfDay(moment.day + grace + 1, programme.utcOffsetMinutes),
    qualifying: 0n,
    version,
    multiplierBp: source.multiplierBp,
    tier: source.tier,
  });
}
