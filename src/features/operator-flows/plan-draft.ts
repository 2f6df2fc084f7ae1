/** A plan while it is written: what it begins with, and what is wrong with it. Pure. */
import {
  flowPlanSchema,
  type Card,
  type FlowPlan,
  type Trigger,
} from '../../../cloudfunctions/contract/flow';
import { CONTROL_BP, WINDOW_DAYS } from '../../../cloudfunctions/contract/trial';
import type { Problem } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';

/** Choices begin empty: what is missing is said where it is chosen. */
const nobody = { all: [] };

/** Each trigger as it begins. */
export const FIRST_TRIGGERS: { [Kind in Trigger['on']]: object } = {
  absent: { on: 'absent', days: 30 },
  birthday: { on: 'birthday', before: 3 },
  ordered: { on: 'ordered' },
  joined: { on: 'joined' },
  'coupon-ends': { on: 'coupon-ends', before: 3 },
  stage: { on: 'stage', of: [] },
  class: { on: 'class', of: [] },
  audience: { on: 'audience', rule: nobody },
};

/** Each card as it begins. */
export const FIRST_CARDS: { [Kind in Card['do']]: object } = {
  wait: { do: 'wait', hours: 24 },
  filter: { do: 'filter', rule: nobody },
  coupon: { do: 'coupon', template: '' },
  message: { do: 'message', channels: ['inbox'], title: '', body: '', opens: null, shownDays: 7 },
  points: { do: 'points', points: 20 },
  task: { do: 'task', words: '', withinDays: 7 },
  split: { do: 'split', by: { is: 'chance', yesBp: 5000 }, yes: [], no: [] },
};

const THOUSAND_YUAN = 100_000;
const settings = {
  controlBp: CONTROL_BP.usual,
  windowDays: WINDOW_DAYS.usual,
  countedDays: 30,
  budgetFen: THOUSAND_YUAN,
  staleHours: 48,
};
const message = (title: string, body: string, opens: string): object => ({
  ...{ do: 'message', channels: ['subscription', 'inbox'], title, body, opens, shownDays: 7 },
});

/** A plan to begin with. */
export interface Preset {
  name: string;
  plan: object;
}
export const PRESETS: readonly Preset[] = [
  {
    name: '唤回 30 天没来的老客',
    plan: {
      trigger: { on: 'absent', days: 30 },
      again: 'each',
      cards: [FIRST_CARDS.coupon, message('好久不见', '给您留了一张券，回来喝一杯吧', 'coupons')],
      ...settings,
    },
  },
  {
    name: '生日前送一杯',
    plan: {
      trigger: { on: 'birthday', before: 3 },
      again: 'each',
      cards: [FIRST_CARDS.coupon, message('生日快乐', '提前送上一份生日心意，近日都可以用', 'coupons')],
      ...settings,
    },
  },
  {
    name: '首单后的第二杯',
    plan: {
      trigger: { on: 'stage', of: ['bought'] },
      again: 'never',
      cards: [
        { do: 'wait', hours: 72 },
        FIRST_CARDS.coupon,
        message('第二杯更懂你', '上次喝得还好吗？第二杯有优惠', 'menu'),
      ],
      ...settings,
    },
  },
  {
    name: '券到期前提醒',
    plan: {
      trigger: { on: 'coupon-ends', before: 3 },
      again: 'each',
      cards: [message('有一张券快到期', '还有 3 天，别浪费了', 'coupons')],
      ...settings,
    },
  },
  { name: '', plan: { trigger: { on: 'ordered' }, again: 'never', cards: [], ...settings } },
];

/** Everything that is wrong with it, by its places. */
export const planProblems = (document: unknown): Problem[] => shapeProblems(flowPlanSchema, document);

/** The plan, once it is one; null: something is missing or wrong. */
export function planOf(document: unknown): FlowPlan | null {
  const read = flowPlanSchema.safeParse(document);
  return read.success ? read.data : null;
}

/** In the order of the contract's names: a store keeps its own. */
const ordered = (plan: FlowPlan): string => JSON.stringify(flowPlanSchema.safeParse(plan).data);
/** Whether two plans are the same. */
export const isSamePlan = (one: FlowPlan, other: FlowPlan): boolean => ordered(one) === ordered(other);
