/*
 * Levels, steps and gifts (section 6 of docs/points-and-tiers.md). A level's rank is its place in the levels
 * of one version.
 */
import { AT_ONCE, giveLot, makeLot, takeBack, type Beginning } from './model-points';
import { lotOf, sum, type Moment, type State, type Step } from './model-state';
import { addDays, firstOfYear, startOfDay } from './model-time';
import type { Level, Programme } from './model-types';

export function levelAt(programme: Programme, rank: number): Level {
  const level = programme.tiers.levels[rank];
  if (!level) throw new Error(`no level of rank ${String(rank)}`);
  return level;
}

function rankOf(programme: Programme, code: string): number {
  const rank = programme.tiers.levels.findIndex((l) => l.code === code);
  if (rank < 0) throw new Error(`no level ${code}`);
  return rank;
}

/** Rank, in this version, of the level held. */
export function heldRank(member: State, programme: Programme): number {
  const top = member.stack.at(-1);
  return top ? rankOf(programme, top.tier) : 0;
}

function windowStart(programme: Programme, lastDay: string): string {
  const qualification = programme.tiers.qualification;
  return qualification.kind === 'rolling'
    ? addDays(lastDay, 1 - qualification.days)
    : firstOfYear(lastDay, 0);
}

function inWindow(programme: Programme, lastDay: string, day: string): boolean {
  return windowStart(programme, lastDay) <= day && day <= lastDay;
}

export function windowSumOf(member: State, programme: Programme, lastDay: string): bigint {
  const start = windowStart(programme, lastDay);
  return sum(
    member.lots.filter((l) => start <= l.earnedDay && l.earnedDay <= lastDay).map((l) => l.qualifying),
  );
}

/** Rank of the highest level whose threshold the window sum of `lastDay` reaches. */
export function reachedRank(member: State, programme: Programme, lastDay: string): number {
  const points = windowSumOf(member, programme, lastDay);
  let reached = 0;
  programme.tiers.levels.forEach((level, rank) => {
    if (BigInt(level.threshold) <= points) reached = rank;
  });
  return reached;
}

function untilOf(programme: Programme, lastDay: string): number | null {
  const validity = programme.tiers.validity;
  if (validity.kind === 'forever') return null;
  const first = validity.kind === 'days' ? addDays(lastDay, validity.days + 1) : firstOfYear(lastDay, 2);
  return startOfDay(first, programme.utcOffsetMinutes);
}

function pushStep(
  member: State,
  moment: Moment,
  step: Pick<Step, 'tier' | 'lastDay' | 'kind' | 'keptByPolicy'>,
): number {
  member.stepsMade += 1;
  member.stack.push({
    ...step,
    programme: moment.programme,
    until: untilOf(moment.programme, step.lastDay),
    number: member.stepsMade,
  });
  return member.stepsMade;
}

/** Gives each gift of a level, unless the member has it already in the window of `lastDay`. */
function giveGifts(
  member: State,
  moment: Moment,
  step: number,
  level: Level,
  lastDay: string,
  beginning: Beginning,
): void {
  for (const gift of level.gifts) {
    const had = member.grants.some(
      (g) =>
        g.level === level.code &&
        g.gift === gift.code &&
        !g.takenBack &&
        inWindow(moment.programme, lastDay, g.day),
    );
    if (had) continue;
    const lot = makeLot(member, moment, { kind: 'gift', granted: BigInt(gift.points), ...beginning });
    member.grants.push({
      level: level.code,
      gift: gift.code,
      day: lastDay,
      lot: lot.number,
      step,
      takenBack: false,
    });
    giveLot(member, moment, lot, 'gift');
  }
}

/** Upgrade through every level above the held one, lowest first. */
export function upgrade(member: State, moment: Moment, lastDay: string, beginning: Beginning): void {
  const programme = moment.programme;
  const reached = reachedRank(member, programme, lastDay);
  for (let rank = heldRank(member, programme) + 1; rank <= reached; rank += 1) {
    const level = levelAt(programme, rank);
    const step = pushStep(member, moment, {
      tier: level.code,
      lastDay,
      kind: 'upgrade',
      keptByPolicy: false,
    });
    giveGifts(member, moment, step, level, lastDay, beginning);
  }
}

/** End of validity: one evaluated step replaces the stack, by the downgrade policy in force. */
export function evaluate(member: State, moment: Moment, lastDay: string): void {
  const programme = moment.programme;
  const held = heldRank(member, programme);
  const reached = reachedRank(member, programme, lastDay);
  let result = reached;
  if (programme.tiers.downgrade === 'one-step') result = Math.max(reached, held - 1);
  if (programme.tiers.downgrade === 'keep') result = Math.max(reached, held);

  member.stack = [];
  if (result === 0) return;
  const tier = levelAt(programme, result).code;
  const step = pushStep(member, moment, { tier, lastDay, kind: 'evaluated', keptByPolicy: result > reached });
  for (let rank = held + 1; rank <= result; rank += 1)
    giveGifts(member, moment, step, levelAt(programme, rank), lastDay, AT_ONCE);
}

/** Whether a step for `tier`, taken when `step` was, still stands now. */
function stands(member: State, moment: Moment, step: Step, tier: string): boolean {
  const then = levelAt(step.programme, rankOf(step.programme, tier)).threshold;
  const now = levelAt(moment.programme, rankOf(moment.programme, tier)).threshold;
  return (
    windowSumOf(member, step.programme, step.lastDay) >= BigInt(then) ||
    windowSumOf(member, moment.programme, moment.day) >= BigInt(now)
  );
}

/**
 * The highest level below the step's, but the lowest, that would stand; levels and order are those of the
 * step's own version.
 */
function standingBelow(member: State, moment: Moment, step: Step): string | null {
  for (let rank = rankOf(step.programme, step.tier) - 1; rank >= 1; rank -= 1) {
    const code = levelAt(step.programme, rank).code;
    if (stands(member, moment, step, code)) return code;
  }
  return null;
}

/**
 * Takes back what is left of the gifts of a removed step: highest level first, within a level in the order
 * given.
 */
function takeBackGifts(member: State, moment: Moment, step: Step & { number: number }): void {
  const rank = (level: string) => rankOf(step.programme, level);
  const gifts = member.grants.filter((g) => g.step === step.number && !g.takenBack);
  gifts.sort((a, b) => rank(b.level) - rank(a.level) || a.lot - b.lot);
  for (const grant of gifts) {
    const lot = lotOf(member, grant.lot);
    takeBack(member, moment, lot, lot.granted - lot.reversed);
    grant.takenBack = true;
  }
}

/** Review after a refund: from the top, steps that no longer stand go, with their gifts. */
export function review(member: State, moment: Moment): void {
  for (let step = member.stack.at(-1); step; step = member.stack.at(-1)) {
    if (step.keptByPolicy || stands(member, moment, step, step.tier)) break;
    member.stack.pop();
    takeBackGifts(member, moment, step);
    const lower = step.kind === 'evaluated' ? standingBelow(member, moment, step) : null;
    if (lower === null) continue;
    member.stepsMade += 1;
    member.stack.push({ ...step, tier: lower, number: member.stepsMade });
  }
  const until = member.stack.at(-1)?.until ?? null;
  if (until !== null && until <= moment.at) evaluate(member, moment, moment.day);
}
