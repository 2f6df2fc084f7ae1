/** Transfers of a day beside WeChat Pay's fund bill: each thing that differs, named. Pure. */
import type { TransferReconciliationReply } from '../../../contract/referral-desk';
import type { WithdrawalState } from '../../../contract/withdrawal';
import { transferDifferenceWords as words } from '../../withdrawal/reconciliation-words';
import { UNSENT } from '../../withdrawal/withdrawal.rules';

type Difference = TransferReconciliationReply['differences'][number];

/** A movement of the fund bill: money set aside for a member, or back. */
export interface FundMovement {
  number: string;
  fen: bigint;
}
/** A transfer of ours. */
export interface OurTransfer {
  number: string;
  state: WithdrawalState;
  fen: bigint;
}

export interface TransferSides {
  /** What left and what came back, as the bill of the day has it, and those of the days beside. */
  out: readonly FundMovement[];
  back: readonly FundMovement[];
  outBeside: ReadonlySet<string>;
  backBeside: ReadonlySet<string>;
  /** What we count on that day. */
  ours: readonly OurTransfer[];
  oursBack: readonly OurTransfer[];
  /** What we know of everything that the bill names. */
  known: ReadonlyMap<string, OurTransfer>;
}

const difference = (
  withdrawal: string,
  what: string,
  ours: bigint | null,
  theirs: bigint | null,
): Difference => ({
  withdrawal,
  what,
  oursFen: ours?.toString() ?? null,
  theirsFen: theirs?.toString() ?? null,
});

/** What the bill says of a movement that ours does not; null: they agree. */
function ofBill(
  { number, fen }: FundMovement,
  mine: OurTransfer | undefined,
  isBack: boolean,
): Difference | null {
  if (mine === undefined) return difference(number, words.unknown(fen), null, fen);
  if (mine.fen !== fen) return difference(number, words.amount(mine.fen, fen), mine.fen, fen);
  if (isBack && mine.state !== 'returned') return difference(number, words.notBack(fen), mine.fen, fen);
  return !isBack && UNSENT.has(mine.state) ? difference(number, words.unsent(fen), mine.fen, fen) : null;
}

/**
 * What the bill has and we do not, or have otherwise; what we have and no bill does.
 * @example the bill has ¥5.00 back of a transfer that is paid here: 账单显示已退回商户，系统里没有退回
 */
export function compareTransfers(sides: TransferSides): Difference[] {
  const { out, back, ours, oursBack, known } = sides;
  const found = [
    ...out.map((movement) => ofBill(movement, known.get(movement.number), false)),
    ...back.map((movement) => ofBill(movement, known.get(movement.number), true)),
  ].filter((each) => each !== null);
  const billedOut = new Set(out.map(({ number }) => number));
  const billedBack = new Set(back.map(({ number }) => number));
  for (const { number, fen } of ours)
    if (!billedOut.has(number) && !sides.outBeside.has(number))
      found.push(difference(number, words.missing(fen), fen, null));
  for (const { number, fen } of oursBack)
    if (!billedBack.has(number) && !sides.backBeside.has(number))
      found.push(difference(number, words.backMissing(fen), fen, null));
  return found;
}
