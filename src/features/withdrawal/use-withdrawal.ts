/**
 * A withdrawal as the state of what shows it. What the device says of the confirmation changes nothing: the
 * server is asked after it, whatever came of it.
 */
import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  WithdrawalReply,
  WithdrawalState,
  WithdrawalView,
} from '../../../cloudfunctions/contract/withdrawal';
import { troubleWords } from '../../components/message-line';
import { askToConfirm } from '../../platform/merchant-transfer';
import { usePageShown, withdrawalPage } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useSingleFlight } from '../../platform/use-single-flight';
import { cancelWithdrawal, checkWithdrawal, readyToConfirm } from './api';
import { openWords } from './words';

/**
 * How often it is looked at while it moves by itself, and while it waits for the member: who has confirmed in
 * WeChat may be back before it is known there. Milliseconds.
 */
const EVERY_MS = 4_000;
const EVERY_WAITING_MS = 10_000;
const MOVES: ReadonlySet<WithdrawalState> = new Set(['requested', 'sending', 'transferring']);
const OVER: ReadonlySet<WithdrawalState> = new Set(['paid', 'returned']);

export const isOver = ({ state }: Pick<WithdrawalView, 'state'>): boolean => OVER.has(state);

export interface Withdrawing {
  view: WithdrawalView;
  /** Shows the platform's page of confirmation. */
  confirm: () => void;
  isConfirming: boolean;
  cancel: () => void;
  isCanceling: boolean;
  trouble: string | null;
}

/**
 * @param first as it was told
 * @param onOver called once it is paid or came back
 * @param isFresh it was asked for just now: the confirmation follows without another tap
 */
export function useWithdrawal(first: WithdrawalView, onOver: () => void, isFresh: boolean): Withdrawing {
  const [told, setTold] = useState<WithdrawalView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const view = told?.withdrawal === first.withdrawal ? told : first;

  /** Null: there is no answer, and why was said. */
  const heard = useCallback(
    (reply: Reply<WithdrawalReply>): WithdrawalReply | null => {
      if (!reply.ok) {
        setTrouble(troubleWords(reply.code));
        return null;
      }
      setTold(reply.data.withdrawal);
      if (isOver(reply.data.withdrawal)) onOver();
      return reply.data;
    },
    [onOver],
  );
  const looking = useSingleFlight<true>(async () => {
    const reply = await checkWithdrawal(view.withdrawal);
    if (reply.ok) heard(reply);
  });
  const look = (): void => {
    if (!isOver(view)) looking.start(true);
  };
  usePageShown(look);
  useRepeating(look, MOVES.has(view.state) ? EVERY_MS : EVERY_WAITING_MS, !isOver(view));

  const confirming = useSingleFlight<true>(async () => {
    setTrouble(null);
    const before = heard(await readyToConfirm(view.withdrawal));
    if (before === null || isOver(before.withdrawal)) return;
    if (before.confirm === null) return setTrouble(openWords.later);
    const { page, ...params } = before.confirm;
    const outcome = await askToConfirm(params, page, withdrawalPage(view.withdrawal));
    if (outcome === 'left') return;
    if (outcome === 'unavailable') return setTrouble(openWords.unavailable);
    const after = heard(await checkWithdrawal(view.withdrawal));
    // A page that was not shown may be shown at the next try; what counts is what the server says.
    if (outcome === 'failed' && after?.withdrawal.state === 'waiting-confirm') setTrouble(openWords.later);
  });
  const { start } = confirming;
  const opens = isFresh && first.state === 'waiting-confirm';
  useEffect(() => {
    if (opens) start(true);
  }, [opens, start]);
  const canceling = useSingleFlight<true>(async () => {
    setTrouble(null);
    heard(await cancelWithdrawal(view.withdrawal));
  });
  return {
    view,
    confirm: () => start(true),
    isConfirming: confirming.busy !== null,
    cancel: () => canceling.start(true),
    isCanceling: canceling.busy !== null,
    trouble,
  };
}
