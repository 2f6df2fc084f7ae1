/**
 * The withdrawal that is under way, if any: the newest of those that were asked for. One that was on screen
 * stays when it is over, so that the member reads what became of it.
 */
import { useState } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { useReply } from '../../platform/use-reply';
import { listWithdrawals } from './api';
import { isOver } from './use-withdrawal';

interface OpenState {
  /** Null: none, or it is not known (yet). Perhaps over by now. */
  open: WithdrawalView | null;
  isKnown: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
}

/**
 * There is at most one, and nothing newer than it.
 * @param named what the member comes back from; null: from none
 */
export function useOpenWithdrawal(named: string | null = null): OpenState {
  const { data, rejection, retry } = useReply('open withdrawal', () => listWithdrawals());
  const [seen, setSeen] = useState(named);
  const withdrawals = data?.withdrawals ?? [];
  const underWay = withdrawals.find((one) => !isOver(one));
  if (underWay !== undefined && underWay.withdrawal !== seen) setSeen(underWay.withdrawal);
  const open = underWay ?? withdrawals.find(({ withdrawal }) => withdrawal === seen) ?? null;
  return { open, isKnown: data !== null, rejection, retry };
}
