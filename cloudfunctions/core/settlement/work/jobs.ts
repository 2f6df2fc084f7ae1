/**
 * The work that a live system does without anybody asking: every job once, in the order of a round. The
 * worker (run-worker.ts) goes round in loops, the clock function once a minute; any number of them may run at
 * once. A further job is an entry here; commissions are freed before effects, which tell of them.
 */
import type { Database } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { keepPhoneEnds } from '../account/keep-phone-ends';
import { carryRuns } from '../coupon/carry-runs';
import { drawTrials } from '../coupon/draw-trials';
import { expireCoupons } from '../coupon/expire-coupons';
import { measureTrials } from '../coupon/measure-trials';
import { closeCommunities } from '../group/community/close-communities';
import { tellArrivals } from '../group/community/tell-arrivals';
import { closeUnpaidSeats } from '../group/close-unpaid-seats';
import { endGroups } from '../group/end-groups';
import { warnGroups } from '../group/warn-groups';
import { askPayments } from '../money/ask-payments';
import { closeUnpaid } from '../order/close-unpaid';
import { forgetPosMessages } from '../pos/forget-pos-messages';
import { forgetGuesses } from '../till/forget-guesses';
import { forgetTouches } from '../referral/forget-touches';
import { releaseCommissions } from '../referral/release-commissions';
import { askTransfers } from '../referral/ask-transfers';
import { closeTeamMonths } from '../referral/team/close-team-months';
import { giveLateWelcomes } from '../referral/welcome-newcomer';
import { countFigures } from './count-figures';
import { countLimits } from './count-limits';
import { keepFigures } from './keep-figures';
import type { LoopName } from './loops';
import { runEffects } from './run-effects';
import { settleDueMembers } from './settle-due';
import { settleInbox } from './settle-inbox';
import { tellGifts } from './tell-gifts';
import { turnDays } from './turn-days';

/** What a run of a job is given. */
export interface JobRun {
  database: Database;
  /** Null: WeChat and WeChat Pay are left to others. */
  outside: Outside | null;
  now: () => Instant;
  /** Whether it should begin nothing more. */
  isTimeUp: () => boolean;
  /** Hears what an operator may want to know. */
  tell: (line: string) => void;
}

/** A job: in which loop it runs, and what it does. */
export interface Job {
  loop: LoopName;
  /** What the clock calls the number of what was done. */
  counted: string;
  /** Does what there is to do; how much it was. */
  run: (run: JobRun) => Promise<number>;
}

const outsideOf = ({ outside }: JobRun): Outside => present(outside, 'WeChat and WeChat Pay');
/** Tells of a number that is not 0. */
const telling = (tell: JobRun['tell'], count: number, words: (count: number) => string): number => {
  if (count > 0) tell(words(count));
  return count;
};

/** What needs the database and the clock, and nothing else. */
const withDatabase =
  (work: (pool: Database, now: Instant, isTimeUp: () => boolean) => Promise<number>): Job['run'] =>
  ({ database, now, isTimeUp }) =>
    work(database, now(), isTimeUp);

/** What needs WeChat and WeChat Pay as well. */
const withOutside =
  (work: (outside: Outside, now: Instant, isTimeUp: () => boolean) => Promise<number>): Job['run'] =>
  (run) =>
    work(outsideOf(run), run.now(), run.isTimeUp);

export const JOBS = {
  'settle-inbox': {
    loop: 'inbox',
    counted: 'settled',
    run: async ({ database, isTimeUp, tell }) => {
      const { settled, refused } = await settleInbox(database, isTimeUp, tell);
      return settled + refused;
    },
  },
  'close-unpaid': {
    loop: 'orders',
    counted: 'closed',
    run: async ({ database, now, isTimeUp, tell }) => {
      const closed = await closeUnpaid(database, now(), isTimeUp);
      return telling(tell, closed, (count) => `Closed ${count} order(s) that were not paid in time.`);
    },
  },
  'close-unpaid-seats': {
    loop: 'orders',
    counted: 'seatsSettled',
    run: withOutside(closeUnpaidSeats),
  },
  'end-groups': {
    loop: 'orders',
    counted: 'groupsDecided',
    run: withOutside(endGroups),
  },
  'warn-groups': { loop: 'minute', counted: 'groupsWarned', run: withDatabase(warnGroups) },
  'ask-payments': {
    loop: 'orders',
    counted: 'asked',
    run: withOutside(askPayments),
  },
  'ask-transfers': {
    loop: 'orders',
    counted: 'transfersAsked',
    run: withOutside(askTransfers),
  },
  'close-team-months': {
    loop: 'minute',
    counted: 'teamMonthsClosed',
    run: withDatabase(closeTeamMonths),
  },
  'release-commissions': {
    loop: 'minute',
    counted: 'commissionsReleased',
    run: withDatabase(releaseCommissions),
  },
  'give-late-welcomes': { loop: 'minute', counted: 'lateWelcomes', run: withDatabase(giveLateWelcomes) },
  'run-effects': {
    loop: 'orders',
    counted: 'effects',
    run: withOutside(runEffects),
  },
  'settle-due': {
    loop: 'minute',
    counted: 'membersDue',
    run: async ({ database, now, isTimeUp, tell }) => {
      const settled = await settleDueMembers(database, now(), isTimeUp);
      return telling(tell, settled, (count) => `Settled what fell due for ${count} member(s).`);
    },
  },
  'forget-touches': { loop: 'minute', counted: 'touchesForgotten', run: withDatabase(forgetTouches) },
  'tell-gifts': {
    loop: 'minute',
    counted: 'giftsTold',
    run: async ({ database, now, isTimeUp, tell }) => {
      const told = await tellGifts(database, now(), isTimeUp);
      return telling(tell, told, (count) => `Told ${count} gift(s) of the month.`);
    },
  },
  'tell-arrivals': { loop: 'minute', counted: 'arrivalsTold', run: withDatabase(tellArrivals) },
  'close-communities': { loop: 'minute', counted: 'communitiesClosed', run: withDatabase(closeCommunities) },
  'expire-coupons': { loop: 'minute', counted: 'couponsExpired', run: withDatabase(expireCoupons) },
  'carry-coupon-runs': {
    loop: 'lists',
    counted: 'couponBatches',
    run: ({ database, now, isTimeUp }) => carryRuns(database, now, isTimeUp),
  },
  'draw-trials': {
    loop: 'lists',
    counted: 'trialParts',
    run: ({ database, now, isTimeUp }) => drawTrials(database, now, isTimeUp),
  },
  'measure-trials': { loop: 'minute', counted: 'trialsMeasured', run: withDatabase(measureTrials) },
  'keep-phone-ends': {
    loop: 'orders',
    counted: 'phoneEndsKept',
    run: (run) => keepPhoneEnds(outsideOf(run), run.isTimeUp),
  },
  'keep-figures': {
    loop: 'figures',
    counted: 'figureChanges',
    run: withDatabase(keepFigures),
  },
  'turn-days': { loop: 'minute', counted: 'daysTurned', run: withDatabase(turnDays) },
  'count-figures': { loop: 'days', counted: 'figuresCounted', run: withDatabase(countFigures) },
  'forget-pos-messages': {
    loop: 'minute',
    counted: 'messagesForgotten',
    run: withDatabase(forgetPosMessages),
  },
  'count-sale-limits': { loop: 'minute', counted: 'limitsCounted', run: withDatabase(countLimits) },
  'forget-guesses': { loop: 'minute', counted: 'guessesForgotten', run: withDatabase(forgetGuesses) },
} as const satisfies Record<string, Job>;
export type JobName = keyof typeof JOBS;

/** The jobs in the order of a round; of one loop only, where one is named. */
export const jobsOf = (loop?: LoopName): Job[] =>
  Object.values<Job>(JOBS).filter((job) => loop === undefined || job.loop === loop);
