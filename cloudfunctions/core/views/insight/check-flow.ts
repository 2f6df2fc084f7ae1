/** What a flow would be before it begins: what it costs, whom it would have reached, what could be seen. */
import { placesOf, type Card, type FlowCheckReply, type FlowPlan } from '../../../contract/flow';
import type { Db } from '../../../platform/db';
import { readTemplate } from '../../coupon/templates.store';
import { backtest, isAskable } from '../../insight/flow/backtest.rules';
import { readFlow } from '../../insight/flow/flows.store';
import { readLives } from '../../insight/flow/lives.store';
import { flowWords } from '../../insight/flow/words';
import { termsOf } from '../../insight/audience.rules';
import { countFitting } from '../../insight/audiences.store';
import { HELD_BP } from '../../insight/draw.rules';
import { readEdges } from '../../insight/facts.store';
import { visibleBp } from '../../insight/trial.rules';
import { formatDay, type Day } from '../../kernel/time';
import { readPointsWorth } from '../../pricing/points-worth.store';
import { mostOfGiving } from '../desk/coupon-figures';
import type { MemberDesk } from '../desk/members';
import { putOffByQuiet } from './put-off';
import { askedAt } from './audiences';

const ALL_BP = 10_000;
/** Days of the past that are tried. */
const PAST_DAYS = 30;
/** Members that are looked at for it. */
const SAMPLE = 5000;
/** After how many days of entries is said what could be seen. */
const SEEN_AFTER = [10, 30, 60] as const;

/** What each card costs at most for one member, by place, and why it cannot begin. */
export interface Costs {
  cardFen: bigint[];
  problems: string[];
}

/** A few statements for each coupon that the plan names. */
async function costsOf(db: Db, desk: MemberDesk, plan: FlowPlan): Promise<Costs> {
  const problems: string[] = [];
  const cardFen: bigint[] = [];
  for (const card of placesOf(plan.cards)) {
    const cost = await costOf(db, desk, card);
    if (typeof cost === 'string') problems.push(cost);
    cardFen.push(typeof cost === 'string' ? 0n : cost);
  }
  if (cardFen.some((fen) => fen > BigInt(plan.budgetFen))) problems.push(flowWords.overBudget);
  return { cardFen, problems: [...new Set(problems)] };
}

/** Of a flow's draft, today; null: the brand has none of this number. */
export async function costsOfDraft(
  db: Db,
  desk: MemberDesk,
  flowId: bigint,
): Promise<(Costs & { today: Day }) | null> {
  const flow = await readFlow(db, { brandId: desk.brand.brandId, flowId });
  if (flow === null) return null;
  return { ...(await costsOf(db, desk, flow.draft)), today: askedAt(desk).today };
}

/** In fen; a sentence: it cannot be given. */
async function costOf(db: Db, desk: MemberDesk, card: Card): Promise<bigint | string> {
  const { brandId } = desk.brand;
  if (card.do === 'points') {
    const points = BigInt(card.points);
    return (await readPointsWorth(db, { brandId, at: desk.now }))(points) ?? flowWords.noWorth;
  }
  if (card.do !== 'coupon') return 0n;
  const template = await readTemplate(db, { brandId, templateId: card.template });
  if (template === null) return flowWords.unknownTemplate(card.template);
  const { name } = template.template.terms;
  if (template.state !== 'live') return flowWords.notLive(name);
  const most = await mostOfGiving(db, brandId, card.template, { count: 1n, now: desk.now });
  return most?.mostFen == null ? flowWords.noBound(name) : BigInt(most.mostFen);
}

/** What all cards of the dearer way cost for one member. */
function mostForOne(cards: readonly Card[], cardFen: readonly bigint[]): bigint {
  let place = 0;
  let all = 0n;
  const sum = (count: number): bigint => {
    const part = cardFen.slice(place, place + count).reduce((total, fen) => total + fen, 0n);
    place += count;
    return part;
  };
  for (const card of cards) {
    all += sum(1);
    if (card.do !== 'split') continue;
    const [yes, no] = [sum(card.yes.length), sum(card.no.length)];
    all += yes > no ? yes : no;
  }
  return all;
}

/** What it would be. */
export async function checkFlow(db: Db, desk: MemberDesk, plan: FlowPlan): Promise<FlowCheckReply> {
  const { cardFen, problems } = await costsOf(db, desk, plan);
  const past = await lookBack(db, desk, plan);
  const each = mostForOne(plan.cards, cardFen);
  return {
    asOf: formatDay(askedAt(desk).today),
    past,
    mostFen: past === null ? null : (each * BigInt(past.treated)).toString(),
    visible: past === null ? [] : seenAfter(plan, past),
    problems,
  };
}

/** Of a number that may be drawn, the brand's own control group, the flow's, and the treated. */
function groupsOf(passed: number, controlBp: number): { held: number; control: number; treated: number } {
  const held = Math.round((passed * HELD_BP) / ALL_BP);
  const control = Math.round(((passed - held) * controlBp) / ALL_BP);
  return { held, control, treated: passed - held - control };
}

type Past = NonNullable<FlowCheckReply['past']>;

function seenAfter(plan: FlowPlan, { passed, cameBp }: Past): FlowCheckReply['visible'] {
  const spans = plan.trigger.on === 'audience' ? [PAST_DAYS] : [...SEEN_AFTER];
  return spans.flatMap((days) => {
    const { treated, control } = groupsOf(Math.round((passed * days) / PAST_DAYS), plan.controlBp);
    const bp = visibleBp(treated, control, cameBp);
    return bp === null ? [] : [{ days, treated, control, bp }];
  });
}

/** The last days again, by a look at some members. */
async function lookBack(db: Db, desk: MemberDesk, plan: FlowPlan): Promise<FlowCheckReply['past']> {
  const asked = askedAt(desk);
  const { brandId, today, lowest } = asked;
  if (!isAskable(plan, today)) return null;
  const { members } = await countFitting(db, asked, termsOf({ all: [] }, today));
  const every = BigInt(Math.max(1, Math.ceil(members / SAMPLE)));
  const { edges } = await readEdges(db, brandId);
  const lives = await readLives(db, { brandId, every, lowest });
  const [from, to] = [today - PAST_DAYS, today - 1];
  const tried = backtest(plan, lives, { from, to, edges, today });
  const passed = tried.passed * Number(every);
  const groups = groupsOf(passed, plan.controlBp);
  return {
    ...{
      from: formatDay(from),
      to: formatDay(to),
      started: tried.started * Number(every),
      passed,
      ...groups,
    },
    putOff: await putOffByQuiet(db, desk, plan, groups.treated),
    cameBp: tried.watched === 0 ? 0 : Math.round((tried.came / tried.watched) * ALL_BP),
  };
}
