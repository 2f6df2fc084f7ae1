/** What taking out so much comes to, asked for after each pause in typing. */
import { useState } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import type { PayoutKind, WithdrawalQuote } from '../../../cloudfunctions/contract/withdrawal';
import { decimalOf } from '../../components/typed-decimal';
import { useReply } from '../../platform/use-reply';
import { useSettled } from '../../platform/use-settled';
import { quoteWithdrawal } from './api';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 400;
const ALL = 'all';

export interface Quoted {
  /** As it is typed; null: all. */
  typed: string | null;
  type: (typed: string | null) => void;
  /** What is typed is no amount. */
  isWrong: boolean;
  /** The last quote, perhaps of another amount. */
  quote: WithdrawalQuote | null;
  /** It is of what is typed. */
  isCurrent: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
  /** The figures are not what was seen. */
  show: (quote: WithdrawalQuote) => void;
}

/** @param fixedFen all that can be taken out this way at once; null: any amount */
export function useWithdrawalQuote(to: PayoutKind, fixedFen: string | null): Quoted {
  const [typed, setTyped] = useState<string | null>(null);
  const [changed, setChanged] = useState<WithdrawalQuote | null>(null);
  const amount = typed === null ? null : decimalOf(typed, 2);
  const isWrong = typed !== null && (amount === null || amount === 0);
  const wanted = isWrong ? '' : (fixedFen ?? (amount === null ? ALL : String(amount)));
  const settled = useSettled(wanted, PAUSE_MS);
  // While nothing can be quoted the last answer stays.
  const [asked, setAsked] = useState(settled);
  if (settled !== '' && settled !== asked) setAsked(settled);
  const { data, rejection, busy, retry } = useReply(`${to} ${asked}`, () =>
    quoteWithdrawal(to, asked === ALL ? null : asked),
  );
  const isSettled = !isWrong && settled === wanted && asked === wanted;
  const quote = changed ?? data;
  return {
    typed,
    type: (now) => {
      setChanged(null);
      setTyped(now);
    },
    isWrong,
    quote,
    isCurrent: isSettled && !busy && rejection === null && quote?.to === to,
    rejection,
    retry,
    show: setChanged,
  };
}
