/** The amount of the sale that a check reckons with: as it is typed, and the last one that was an amount. */
import { useState } from 'react';
import { yuanOf } from '../operator-kit/form/values';

/** Two drinks. Yuan. */
const EXAMPLE = '32';
/** As the contract says. Fen. */
const MOST_FEN = 999_999_999;

export interface ExampleSale {
  /** As typed; yuan. */
  amount: string;
  isWrong: boolean;
  /** The last that was right. */
  fen: string;
  take: (typed: string) => void;
}

const fenOf = (typed: string): number | null => {
  const read = yuanOf.read(typed);
  return typeof read === 'number' && read <= MOST_FEN ? read : null;
};

export function useExampleSale(): ExampleSale {
  const [amount, setAmount] = useState(EXAMPLE);
  const [fen, setFen] = useState(fenOf(EXAMPLE));
  const take = (typed: string): void => {
    setAmount(typed);
    setFen((before) => fenOf(typed) ?? before);
  };
  return { amount, isWrong: fenOf(amount) === null, fen: String(fen), take };
}
