/** Why somebody does something, in their own words: as it is typed, and whether it may be sent. */
import { useState, type ReactElement } from 'react';
import { TextField } from './text-field';

/** What the contract takes. Characters. */
const LEAST = 2;
const MOST = 200;

export interface Reason {
  typed: string;
  type: (typed: string) => void;
  /** As it is sent. */
  text: string;
  /** Whether too little was said; where nothing need be said, that is no trouble. */
  isShort: boolean;
  isLong: boolean;
}

export function useReason(): Reason {
  const [typed, type] = useState('');
  const text = typed.trim();
  return { typed, type, text, isShort: text.length < LEAST, isLong: text.length > MOST };
}

interface ReasonFieldProps {
  reason: Reason;
  label: string;
  placeholder: string;
  note: string;
}

/** @example <ReasonField reason={useReason()} label="原因" placeholder="例如：做错了" note="2–200 个字" /> */
export function ReasonField({ reason, ...field }: ReasonFieldProps): ReactElement {
  return <TextField {...field} value={reason.typed} isWrong={reason.isLong} onChange={reason.type} />;
}
