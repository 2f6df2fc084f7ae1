/** The rule that is written, once somebody pauses: for what is asked at each change. */
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { useSettled } from '../../platform/use-settled';
import { ruleOf } from './draft-rule';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 400;

export interface WrittenRule {
  /** As it stands; null: not complete. */
  rule: AudienceRule | null;
  /** As it stood at the last pause. */
  settled: AudienceRule | null;
  /** Whether both are the same. */
  isSettled: boolean;
}

export function useSettledRule(lines: readonly unknown[]): WrittenRule {
  const rule = ruleOf(lines);
  const written = JSON.stringify(rule);
  const settled = useSettled(written, PAUSE_MS);
  return { rule, settled: JSON.parse(settled) as AudienceRule | null, isSettled: settled === written };
}
