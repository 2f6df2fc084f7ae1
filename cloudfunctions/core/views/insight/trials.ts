/** Trials at the desk: what one would be before it begins, and what became of those that did. Reads only. */
import type { AudienceRule } from '../../../contract/audience';
import type { TrialCheckReply, TrialRow, TrialsReply } from '../../../contract/trial';
import type { Db } from '../../../platform/db';
import { readTemplate, readTemplates } from '../../coupon/templates.store';
import { termsOf } from '../../insight/audience.rules';
import { countFitting } from '../../insight/audiences.store';
import { HELD_BP } from '../../insight/draw.rules';
import { readEdges } from '../../insight/facts.store';
import { fittedThen, isOfThePast } from '../../insight/past-facts.rules';
import { visibleBp } from '../../insight/trial.rules';
import { trialWords } from '../../insight/trial-words';
import { readPast, readTrials, type KeptTrial } from '../../insight/trials.store';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { formatDay, formatInstant } from '../../kernel/time';
import { mostOfGiving } from '../desk/coupon-figures';
import type { MemberDesk } from '../desk/members';
import { askedAt } from './audiences';

const PAGE = 20;
const END = 10n ** 18n;
const ALL_BP = 10_000;
/** Members that are looked at for the past. */
const SAMPLE = 20_000;

interface Plan {
  rule: AudienceRule;
  template: string;
  controlBp: number;
  windowDays: number;
}

/** What it would be. */
export async function checkTrial(db: Db, desk: MemberDesk, plan: Plan): Promise<TrialCheckReply> {
  const asked = askedAt(desk);
  const { brandId, today } = asked;
  const { members: fits, agreed } = await countFitting(db, asked, termsOf(plan.rule, today));
  const drawn = Math.round((agreed * (ALL_BP - HELD_BP)) / ALL_BP);
  const control = Math.round((drawn * plan.controlBp) / ALL_BP);
  const treated = drawn - control;
  const key = { brandId, templateId: plan.template };
  const template = await readTemplate(db, key);
  const giving =
    template === null
      ? null
      : await mostOfGiving(db, brandId, plan.template, { count: BigInt(treated), now: desk.now });
  const past = await lookBack(db, desk, plan);
  const left = giving?.left ?? null;
  const problems = [
    template === null ? trialWords.unknownTemplate : null,
    template !== null && template.state !== 'live' ? trialWords.notLive : null,
    drawn === 0 ? trialWords.nobody : null,
    drawn > 0 && control === 0 ? trialWords.noControl : null,
    left !== null && BigInt(left) < BigInt(treated) ? trialWords.tooFewLeft(left) : null,
  ];
  return {
    ...{ asOf: formatDay(today), fits, drawn, treated, control },
    mostFen: giving?.mostFen ?? null,
    stockLeft: left,
    past,
    visibleBp: past === null ? null : visibleBp(treated, control, past.cameBp),
    problems: problems.filter((problem) => problem !== null),
  };
}

/** The same rule a window ago, by a look at some members. */
async function lookBack(
  db: Db,
  desk: MemberDesk,
  { rule, windowDays }: Plan,
): Promise<TrialCheckReply['past']> {
  const { brandId, today, lowest } = askedAt(desk);
  const day = today - windowDays;
  const terms = termsOf(rule, day);
  if (!isOfThePast(terms)) return null;
  const everybody = await countFitting(db, { brandId, today, lowest }, termsOf({ all: [] }, today));
  const every = BigInt(Math.max(1, Math.ceil(everybody.members / SAMPLE)));
  const { edges } = await readEdges(db, brandId);
  const looked = await readPast(db, { brandId, day, windowDays, every, lowest });
  const then = looked.filter((facts) => fittedThen(terms, facts, day, edges));
  if (then.length === 0) return null;
  const came = then.filter(({ ordersAfter }) => ordersAfter > 0).length;
  return {
    day: formatDay(day),
    fits: then.length * Number(every),
    cameBp: Math.round((came / then.length) * ALL_BP),
  };
}

/** A page of trials, newest first. */
export async function listTrials(
  db: Db,
  desk: MemberDesk,
  after: string | undefined,
): Promise<TrialsReply | null> {
  const before = after === undefined ? END : readNumber(after);
  if (before === null) return null;
  const found = await readTrials(db, desk.brand.brandId, { before, limit: sought(PAGE) });
  const { shown, next } = pageOf(found, PAGE, ({ trialId }) => trialId.toString());
  return { trials: await rowsOf(db, desk, shown), next };
}

/** One of them; null: the brand has none of this number. */
export async function showTrial(db: Db, desk: MemberDesk, trialId: bigint): Promise<TrialRow | null> {
  const [found] = await readTrials(db, desk.brand.brandId, { before: trialId + 1n, limit: 1 });
  if (found?.trialId !== trialId) return null;
  return (await rowsOf(db, desk, [found]))[0] ?? null;
}

async function rowsOf(db: Db, desk: MemberDesk, trials: readonly KeptTrial[]): Promise<TrialRow[]> {
  const templates = await readTemplates(
    db,
    desk.brand.brandId,
    trials.map(({ template }) => template),
  );
  return trials.map((trial) => ({
    trial: trial.trialId.toString(),
    ...{ name: trial.name, rule: trial.rule, template: trial.template },
    templateName: templates.get(trial.template)?.template.terms.name ?? trial.template,
    ...{ controlBp: trial.controlBp, windowDays: trial.windowDays, state: trial.state },
    startedAt: formatInstant(trial.startedAt, desk.utcOffsetMinutes),
    by: trial.by ?? '',
    lastDay: formatDay(trial.startedOn + trial.windowDays - 1),
    numbers: numbersOf(trial),
    result: trial.result,
  }));
}

/** @example 950 control, 500 held, 8,550 treated of whom 8,000 have theirs: 550 wait, 10,000 in all */
function numbersOf({ drawn, run }: KeptTrial): TrialRow['numbers'] {
  const { control, held, treated } = drawn;
  return {
    enrolled: control + held + treated,
    ...{ control, held, sent: run.given, dropped: run.dropped },
    waiting: treated - run.given - run.dropped,
  };
}
