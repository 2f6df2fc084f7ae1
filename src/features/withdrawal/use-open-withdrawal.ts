/** The withdrawal that is under way, if any: the newest of those that were asked for. */
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { useReply } from '../../platform/use-reply';
import { listWithdrawals } from './api';
import { isOver } from './use-withdrawal';

interface OpenState {
  /** Null: none, or it is not known (yet). */
  open: WithdrawalView | null;
  isKnown: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
}

/** There is at most one, and nothing newer than it. */
export function useOpenWithdrawal(): OpenState {
  const { data, rejection, retry } = useReply('open withdrawal', () => listWithdrawals());
  const open = data?.withdrawals.find((one) => !isOver(one)) ?? null;
  return { open, isKnown: data !== null, rejection, retry };
}
