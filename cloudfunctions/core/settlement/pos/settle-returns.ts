/**
 * What became of the earlier sales that receipts of a till give back: each is a refund of its own, which may
 * wait for its sale, or be refused, while the receipt that holds it stands.
 */
import type { PosReturnOutcome } from '../../../contract/pos';
import { refusal } from '../../../contract/pos-words';
import { asDb, type Database } from '../../../platform/db';
import type { Receipt } from '../../inbox/inbox.types';
import type { ReturnByPos } from '../../pos/to-incoming.rules';
import { readTold, type Told } from '../../views/pos/effects';
import { settleMembers } from '../intake/settle-events';
import { contradiction } from './answer-pos-events';
import { MESSAGE_KEPT_MS } from './forget-pos-messages';

/** A refund that a receipt holds, and what receiving it said. */
export interface ReceivedReturn {
  told: ReturnByPos;
  receipt: Receipt;
}

/** Settles the members whose sales are given back, and says what became of each return. */
export async function settleReturns(
  pool: Database,
  { brandId, messageId }: { brandId: number; messageId: string },
  returns: readonly ReceivedReturn[],
): Promise<PosReturnOutcome[]> {
  const [first] = returns;
  if (first === undefined) return [];
  const members = returns.flatMap(({ receipt }) => (receipt.outcome === 'received' ? receipt.memberId : []));
  await settleMembers(pool, [...new Set(members)]);
  const { source } = first.told;
  const asked = returns.map(({ told: { externalId, sale } }) => ({ externalId, ...sale }));
  const known = await readTold(
    asDb(pool),
    { brandId, source },
    { messageId, keptMs: MESSAGE_KEPT_MS },
    asked,
  );
  return returns.map(({ told, receipt }) => ({
    receipt: told.sale.receipt,
    ...outcomeOf(receipt, known.get(told.externalId)),
  }));
}

function outcomeOf(receipt: Receipt, told: Told | undefined): Omit<PosReturnOutcome, 'receipt'> {
  if (receipt.outcome === 'conflict')
    return { outcome: 'refused', why: [contradiction(receipt.reason).message] };
  if (told?.refused != null) return { outcome: 'refused', why: [refusal(told.refused).message] };
  if (told?.waits === true) return { outcome: 'waiting-for-sale', why: [] };
  return { outcome: told?.numbered == null ? 'kept-without-member' : 'settled', why: [] };
}
