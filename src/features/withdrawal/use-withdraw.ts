/** Asking for a withdrawal, as the state of a button: once however often it is tapped, also over a reload. */
import { useState } from 'react';
import type { WithdrawalQuote, WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { troubleWords } from '../../components/message-line';
import { isPassing } from '../../platform/passing-trouble';
import { useSingleFlight } from '../../platform/use-single-flight';
import { requestIds } from '../session/request-ids';
import { withdraw } from './api';
import { withdrawWords } from './words';

/** By where to, how much, what was seen to arrive, and the name. */
const wishes = requestIds('huigan-withdrawals');

interface Asking {
  start: (what: { quote: WithdrawalQuote; realName: string | null }) => void;
  isBusy: boolean;
  /** Why the last try was in vain; null: it was not. */
  trouble: string | null;
}

/** @param onChanged called with the new figures where nothing has happened */
export function useWithdraw(
  onAsked: (withdrawal: WithdrawalView) => void,
  onChanged: (quote: WithdrawalQuote) => void,
): Asking {
  const [trouble, setTrouble] = useState<string | null>(null);
  const flight = useSingleFlight(
    async ({ quote, realName }: { quote: WithdrawalQuote; realName: string | null }) => {
      setTrouble(null);
      const { to, grossFen, netFen } = quote;
      const what = [to, grossFen, netFen, realName ?? ''].join(' ');
      const { requestId } = wishes.begin(what);
      const name = realName === null ? {} : { realName };
      const seen = to === 'wechat' ? netFen : grossFen;
      const reply = await withdraw({ to, fen: grossFen, netFen: seen, ...name, requestId });
      // Without an answer nobody knows: the same id is asked with again.
      if (reply.ok || !isPassing(reply.code)) wishes.end(what);
      if (!reply.ok) return setTrouble(troubleWords(reply.code));
      if (reply.data.outcome === 'asked') return onAsked(reply.data.withdrawal);
      setTrouble(reply.data.quote.why ?? withdrawWords.changed);
      onChanged(reply.data.quote);
    },
  );
  return { start: flight.start, isBusy: flight.busy !== null, trouble };
}
