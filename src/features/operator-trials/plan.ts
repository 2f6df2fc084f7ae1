/** A trial as it is typed, and what it comes to. Pure. */
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { CONTROL_BP, WINDOW_DAYS } from '../../../cloudfunctions/contract/trial';

export interface TypedPlan {
  name: string;
  /** The number of a saved audience; empty: none is chosen. */
  audience: string;
  template: string;
  /** Percent. */
  control: string;
  window: string;
}

export const FRESH_PLAN: TypedPlan = {
  name: '',
  audience: '',
  template: '',
  control: String(CONTROL_BP.usual / 100),
  window: String(WINDOW_DAYS.usual),
};
const MOST_NAME = 30;

/** What is asked of the server. */
export interface Plan {
  rule: AudienceRule;
  template: string;
  controlBp: number;
  windowDays: number;
}

const wholeIn = (text: string, { least, most }: { least: number; most: number }): number | null => {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least && value <= most ? value : null;
};
const percentOf = ({ control }: TypedPlan): number | null =>
  wholeIn(control, { least: CONTROL_BP.least / 100, most: CONTROL_BP.most / 100 });
const daysOf = ({ window }: TypedPlan): number | null => wholeIn(window, WINDOW_DAYS);

/** What is wrong with each field. */
export const wrongIn = (typed: TypedPlan): { name: boolean; control: boolean; window: boolean } => ({
  name: typed.name.trim().length > MOST_NAME,
  control: percentOf(typed) === null,
  window: daysOf(typed) === null,
});

/**
 * The plan; null: something is missing or wrong. Its name may still be missing: it is estimated without one.
 * @example { control: '10', window: '14' } → { controlBp: 1000, windowDays: 14 }
 */
export function planOf(typed: TypedPlan, rules: ReadonlyMap<string, AudienceRule>): Plan | null {
  const rule = rules.get(typed.audience);
  const [percent, windowDays] = [percentOf(typed), daysOf(typed)];
  if (rule === undefined || typed.template === '' || percent === null || windowDays === null) return null;
  return { rule, template: typed.template, controlBp: percent * 100, windowDays };
}
