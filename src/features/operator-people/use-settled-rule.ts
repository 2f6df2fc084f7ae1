/** The rule that is written, once somebody pauses: for what is asked at each change. */
import { useState } from 'react';
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { useSettled } from '../../platform/use-settled';
import { ruleOf } from './draft-rule';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 400;

export interface WrittenRule {
  /** As it stands; null: not complete. */
  rule: AudienceRule | null;
  /** As it stood at the last pause in which it was complete; null: there was none yet. */
  settled: AudienceRule | null;
  /** Whether both are the same. */
  isSettled: boolean;
}

export function useSettledRule(lines: readonly unknown[]): WrittenRule {
  const rule = ruleOf(lines);
  const written = rule && JSON.stringify(rule);
  const paused = useSettled(written ?? '', PAUSE_MS);
  const [settled, setSettled] = useState(written);
  if (paused !== '' && paused !== settled) setSettled(paused);
  return {
    rule,
    settled: settled === null ? null : (JSON.parse(settled) as AudienceRule),
    isSettled: settled === written,
  };
}
