/** Lines for the receipts of members, where the POS prints them. */
import type { PosEventResult } from '../../contract/pos';
import type { KeptByPos } from '../../core/settlement/pos/receive-pos-events';
import { speakOnReceipts } from '../../core/settlement/till/speak-messages';
import type { Database } from '../../platform/db';

/** Adds a line to the first sale of each member that was settled now; one that is told again has none. */
export async function addReceiptLines(
  pool: Database,
  kept: readonly KeptByPos[],
  results: PosEventResult[],
  now: number,
): Promise<void> {
  const sales = new Map<bigint, number>();
  for (const { event, buyer, place } of kept) {
    const result = results[place];
    const isSettled = result?.ok === true && result.outcome === 'settled';
    if (event.type !== 'order.paid' || event.prints !== true || buyer === null || !isSettled) continue;
    if (!sales.has(buyer)) sales.set(buyer, place);
  }
  for (const [memberId, line] of await speakOnReceipts(pool, [...sales.keys()], now)) {
    const place = sales.get(memberId) ?? -1;
    results[place] = { ...results[place], receiptLine: line } as PosEventResult;
  }
}
