/**
 * The work that a live system does without anybody asking: every job once, in the order of a round. The
 * worker (run-worker.ts) goes round in loops, the clock function once a minute; any number of them may run at
 * once. A further job is an entry here; commissions are freed before effects, which tell of them.
 */
import { keepPhoneEnds } from '../account/keep-phone-ends';
import { carryRuns } from '../coupon/carry-runs';
import { drawTrials } from '../coupon/draw-trials';
import { expireCoupons } from '../coupon/expire-coupons';
import { measureTrials } from '../coupon/measure-trials';
import { hearSignals } from './flow/hear-signals';
import { measureFlows } from './flow/measure-flows';
import { moveWalkers } from './flow/move-walkers';
import { turnFlowDays } from './flow/turn-flow-days';
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
import { askStaffTasks } from './ask-staff-tasks';
import { countBaskets } from './count-baskets';
import { countFigures } from './count-figures';
import { countLimits } from './count-limits';
import { giveStaffTasks } from './give-staff-tasks';
import { keepFigures } from './keep-figures';
import { byTheClock, outsideOf, telling, withDatabase, withOutside, type Job } from './job';
import type { LoopName } from './loops';
import { runEffects } from './run-effects';
import { settleDueMembers } from './settle-due';
import { settleInbox } from './settle-inbox';
import { tellGifts } from './tell-gifts';
import { turnDays } from './turn-days';

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
    run: byTheClock(carryRuns),
  },
  'draw-trials': {
    loop: 'lists',
    counted: 'trialParts',
    run: byTheClock(drawTrials),
  },
  'turn-flow-days': { loop: 'minute', counted: 'flowDaysTurned', run: withDatabase(turnFlowDays) },
  'hear-signals': {
    loop: 'flows',
    counted: 'signalsHeard',
    run: byTheClock(hearSignals),
  },
  'move-walkers': {
    loop: 'flows',
    counted: 'walkersMoved',
    run: byTheClock(moveWalkers),
  },
  'measure-flows': { loop: 'minute', counted: 'flowsMeasured', run: withDatabase(measureFlows) },
  'measure-trials': { loop: 'minute', counted: 'trialsMeasured', run: withDatabase(measureTrials) },
  'keep-phone-ends': {
    loop: 'orders',
    counted: 'phoneEndsKept',
    run: (run) => keepPhoneEnds(outsideOf(run), run.isTimeUp),
  },
  'give-staff-tasks': { loop: 'tasks', counted: 'staffTasksGiven', run: withOutside(giveStaffTasks) },
  'ask-staff-tasks': { loop: 'tasks', counted: 'staffTasksAsked', run: withOutside(askStaffTasks) },
  'keep-figures': {
    loop: 'figures',
    counted: 'figureChanges',
    run: withDatabase(keepFigures),
  },
  'turn-days': { loop: 'minute', counted: 'daysTurned', run: withDatabase(turnDays) },
  'count-baskets': { loop: 'minute', counted: 'basketDays', run: withDatabase(countBaskets) },
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
