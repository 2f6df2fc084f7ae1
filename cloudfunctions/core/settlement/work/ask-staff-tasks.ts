/**
 * Asks 企业微信 what became of tasks: whether the clerk has sent it, and to how many it came. What was told
 * once stays, whether or not the clerk still works there.
 */
import { asDb } from '../../../platform/db';
import { messageOf } from '../../../platform/log';
import type { Outside } from '../../../platform/outside';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Instant } from '../../kernel/time';
import { keepCounts, takeTasks, type TaskToAsk } from '../../message/staff-tasks.store';
import { WechatRefusal } from '../../../platform/wechat/wechat-call';
import type { Wecom } from '../../../platform/wecom/wecom';
import { leaveUnknown } from './give-staff-tasks';

/** Taken together. */
const PAGE = 20;
/** Longer than asking about a page takes. Milliseconds. */
const LEASE_MS = 5 * MINUTE_MS;
/** Often on the first day, when most clerks send; after a week nobody does any more. Milliseconds. */
const OFTEN_MS = 10 * MINUTE_MS;
const SELDOM_MS = 2 * HOUR_MS;
const OVER_AFTER_MS = 7 * DAY_MS;

/** Asks about every task that is due; how many. */
export async function askStaffTasks(
  { database, wecom, log }: Outside,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  if (wecom === null) return 0;
  let asked = 0;
  while (!isTimeUp()) {
    const tasks = await takeTasks(asDb(database), { now, again: now + LEASE_MS }, PAGE);
    if (tasks.length === 0) break;
    for (const task of tasks) {
      if (task.state === 'asking') await leaveUnknown(database, task, now);
      else await keepCounts(asDb(database), task, await countsOf({ wecom, log }, task, now));
    }
    asked += tasks.length;
  }
  return asked;
}

/** What 企业微信 knows; nothing new where it does not answer, or does not know the clerk any more. */
async function countsOf(
  { wecom, log }: { wecom: Wecom; log: Outside['log'] },
  { staffUser, msgId, madeAt, taskNo }: TaskToAsk,
  now: Instant,
): Promise<{ confirmed: number; delivered: number; isOver: boolean; askAt: Instant }> {
  const age = now - madeAt;
  const next = { isOver: age >= OVER_AFTER_MS, askAt: now + (age < DAY_MS ? OFTEN_MS : SELDOM_MS) };
  try {
    if (msgId === null || !(await wecom.isConfirmed(msgId, staffUser)))
      return { confirmed: 0, delivered: 0, ...next };
    return { confirmed: ALL, delivered: await wecom.countDelivered(msgId, staffUser), ...next };
  } catch (error) {
    // It knows the clerk or the task no more: what it told before stays.
    if (error instanceof WechatRefusal) return { confirmed: 0, delivered: 0, ...next };
    log.warn({ task: taskNo.toString(), problem: messageOf(error) }, 'a task of staff was not answered for');
    return { confirmed: 0, delivered: 0, ...next };
  }
}

/** A clerk who has sent it has sent it to everybody; the store keeps no more than were given. */
const ALL = 2_147_483_647;
