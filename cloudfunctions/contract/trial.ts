/**
 * A coupon for an audience, but for a control group, so that what it brought can be told from what would
 * have come anyway: what the function `audience` is asked and tells about it. For operators. Shares and
 * differences are hundredths of a percent (`Bp`); amounts are fen.
 */
import * as z from 'zod/mini';
import { audienceRuleSchema, type AudienceRule } from './audience';
import { after, code, requestId, rowId, text } from './shapes';

/** Of those who are drawn from, at least 1 and at most 50 in a hundred get nothing. */
export const CONTROL_BP = { least: 100, most: 5000, usual: 1000 };
/** Days after the drawing in which orders are counted. */
export const WINDOW_DAYS = { least: 1, most: 60, usual: 14 };

const plan = {
  rule: audienceRuleSchema,
  template: code,
  controlBp: z.int().check(z.minimum(CONTROL_BP.least), z.maximum(CONTROL_BP.most)),
  windowDays: z.int().check(z.minimum(WINDOW_DAYS.least), z.maximum(WINDOW_DAYS.most)),
};

export const TRIAL_ACTIONS = [
  /** What it would be, before it begins. Nothing is kept. */
  z.object({ action: z.literal('check-trial'), ...plan }),
  /** Draws and issues, by the worker. The same request again is the same trial. */
  z.object({ action: z.literal('start-trial'), name: text(1, 30), ...plan, requestId }),
  z.object({ action: z.literal('list-trials'), after }),
  z.object({ action: z.literal('show-trial'), trial: rowId }),
] as const;

export interface TrialCheckReply {
  asOf: string;
  /** Whoever fits the rule now. */
  fits: number;
  /**
   * Of them, about how many may be drawn: agreed to messages about offers, got nothing by a trial in the
   * last 7 days, are not of the brand's own control group.
   */
  drawn: number;
  /** About how many of them get the coupon, and nothing. */
  treated: number;
  control: number;
  /** The most that it can cost; null: what the coupon takes off has no bound. */
  mostFen: string | null;
  /** Coupons that the template has left; null: no stock is kept. */
  stockLeft: string | null;
  /**
   * The same rule a window ago, from what happened since, told by a look at some members: about how many
   * would have fit, and how many of them came by themselves within the window. Null: nobody would have.
   */
  past: { day: string; fits: number; cameBp: number } | null;
  /** The least difference that such groups would show in four of five trials; null: nothing is known. */
  visibleBp: number | null;
  /** Why it cannot begin, in words. */
  problems: string[];
}

/** What became of one group. */
export interface TrialArm {
  members: number;
  /** Whoever has an order in the window of which something is left. */
  buyers: number;
  orders: number;
  spentFen: string;
}

export interface TrialResult {
  /** Up to which day orders were counted. */
  asOf: string;
  /** Whether the window is over: nothing changes any more. */
  final: boolean;
  treated: TrialArm;
  control: TrialArm;
  /** Coupons that were used, and what they took off. */
  used: number;
  costFen: string;
  verdict: TrialVerdict;
}

/**
 * `early`: the window is not over. `broken`: the groups are not of the sizes that they were drawn for,
 * nothing is said. `unsure`: the interval contains no difference at all. `more`, `fewer`: it does not.
 */
export interface TrialVerdict {
  says: 'early' | 'broken' | 'unsure' | 'more' | 'fewer';
  /** Share of buyers among the treated less that of the control group, and its interval of 95 %. */
  differenceBp: number;
  fromBp: number;
  toBp: number;
  /** Buyers who would not have come, about; of `more` only. */
  additional: number | null;
  /** What each of them cost; of `more` only. */
  costEachFen: string | null;
  /** The same in one sentence. */
  sentence: string;
}

export interface TrialRow {
  trial: string;
  name: string;
  rule: AudienceRule;
  template: string;
  templateName: string;
  controlBp: number;
  windowDays: number;
  startedAt: string;
  by: string;
  /** `drawing`: members are drawn, and coupons issued; `watching`: orders are counted; `over`. */
  state: 'drawing' | 'watching' | 'over';
  /** The last day of the window. */
  lastDay: string;
  /**
   * Whoever was drawn: `enrolled` = `control` + `held` + `sent` + `waiting` + `dropped`. `held`: of the
   * brand's own control group, who get nothing of any trial. `dropped`: a coupon could not be issued.
   */
  numbers: {
    enrolled: number;
    control: number;
    held: number;
    sent: number;
    waiting: number;
    dropped: number;
  };
  result: TrialResult | null;
}
export interface TrialsReply {
  trials: TrialRow[];
  next: string | null;
}
export interface StartedTrialReply {
  trial: string;
}
