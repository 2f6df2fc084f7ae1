/**
 * Gives staff tasks in 企业微信: what members are to be sent is gathered by the hour, one task for each clerk
 * and message. What allowed a message is looked at again; the task is kept as being asked about before 企业微信
 * is asked, and one that is found so is not asked about again: nobody knows whether the clerk has it.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { WechatNotAsked, WechatRefusal } from '../../../platform/wechat/wechat-call';
import type { Wecom } from '../../../platform/wecom/wecom';
import { groupBy } from '../../kernel/columns';
import { HOUR_MS, MINUTE_MS, type Instant } from '../../kernel/time';
import { quietUntil, whyNone } from '../../message/sending.rules';
import { holdSending, readStandings } from '../../message/sending.store';
import {
  addTasks,
  concludeAsking,
  holdForStaff,
  moveMessages,
  readForStaff,
  readSends,
  takeTaskBack,
  type ForStaff,
  type NewTask,
  type TaskKey,
} from '../../message/staff-tasks.store';
import { readBrands } from '../../programme/programme.store';
import { readSendingRules } from './send-messages';

/** Messages looked at together: fewer than a task may go to (10,000). */
const PART = 2000;
/** Longer than asking about a part's tasks takes. Milliseconds. */
const ASKING_MS = 15 * MINUTE_MS;
/** A clerk looks at their app some minutes later. Milliseconds. */
const FIRST_LOOK_MS = 10 * MINUTE_MS;

/** Gives every brand's staff what was decided before this hour; how many tasks. */
export async function giveStaffTasks(
  { database, wecom }: Outside,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  if (wecom === null) return 0;
  let given = 0;
  for (const { brandId } of await readBrands(asDb(database))) {
    if (isTimeUp()) break;
    if (quietUntil(now, await readSendingRules(asDb(database), brandId)) !== null) continue;
    given += await giveAll({ database, wecom }, brandId, now, isTimeUp);
  }
  return given;
}

/** Everything that waits for a brand's staff; nothing more once 企业微信 could not be asked. */
async function giveAll(
  outside: { database: Database; wecom: Wecom },
  brandId: number,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let given = 0;
  let isReached = true;
  while (isReached && !isTimeUp()) {
    const tasks = await makeTasks(outside.database, brandId, now);
    if (tasks === null) break;
    for (const task of tasks) isReached = (await ask(outside, task, now)) && isReached;
    given += tasks.length;
  }
  return given;
}

type MadeTask = NewTask & TaskKey;

/** Tasks of one part, kept as being asked about; null: nothing waits. */
const makeTasks = (pool: Database, brandId: number, now: Instant): Promise<MadeTask[] | null> =>
  withTransaction(pool, async (db) => {
    const before = now - (now % HOUR_MS);
    const keys = await readForStaff(db, { brandId, before, limit: PART });
    if (keys.length === 0) return null;
    const memberIds = [...new Set(keys.map(({ memberId }) => memberId))].sort((a, b) => (a < b ? -1 : 1));
    await holdSending(db, brandId, memberIds);
    const held = await holdForStaff(db, keys);
    const wanted = await stillWanted(db, memberIds, held, now);
    await moveMessages(
      db,
      held.filter((message) => !wanted.has(message)),
      { was: 'waiting', state: 'dropped' },
    );
    const tasks = tasksOf([...wanted]);
    if (tasks.length === 0) return [];
    await moveMessages(db, [...wanted], { was: 'waiting', state: 'sending' });
    const taskNos = await addTasks(db, brandId, tasks, { now, askAt: now + ASKING_MS });
    return tasks.map((task, at) => ({ ...task, brandId, taskNo: taskNos[at] ?? 0n }));
  });

async function stillWanted(
  db: Db,
  memberIds: readonly bigint[],
  held: readonly ForStaff[],
  now: Instant,
): Promise<Set<ForStaff>> {
  const sourceIds = [...new Set(held.map(({ source }) => source.id))];
  const standings = await readStandings(db, memberIds, { keys: [], sourceIds, now });
  return new Set(
    held.filter(({ memberId, source, until, friend }) => {
      const standing = standings.get(memberId);
      const isOver = until !== null && until <= now;
      return friend !== null && !isOver && standing !== undefined && whyNone(standing, source) === null;
    }),
  );
}

/** One task for each clerk and message. */
function tasksOf(messages: readonly ForStaff[]): NewTask[] {
  const sent = messages.flatMap(({ friend, ...message }) =>
    friend === null ? [] : { ...message, ...friend },
  );
  const groups = groupBy(sent, ({ staffUser, source, title, body }) =>
    JSON.stringify([staffUser, source.kind, source.id, title, body]),
  );
  return [...groups.values()].flatMap((to) => {
    const [first] = to;
    return first === undefined ? [] : [{ ...first, to }];
  });
}

/** Asks 企业微信 to give one task, and keeps what became of it; false: it could not be asked. */
async function ask(
  { database, wecom }: { database: Database; wecom: Wecom },
  { to, title, body, staffUser, ...task }: MadeTask,
  now: Instant,
): Promise<boolean> {
  const key = { brandId: task.brandId, taskNo: task.taskNo };
  try {
    const externalUsers = to.map(({ externalUser }) => externalUser);
    const { msgId, failed } = await wecom.assign({ staffUser, externalUsers, text: `${title}\n${body}` });
    const missed = new Set(failed);
    const assigned = to.filter(({ externalUser }) => !missed.has(externalUser));
    await withTransaction(database, async (db) => {
      const end = {
        state: 'assigned',
        msgId,
        assigned: assigned.length,
        askAt: now + FIRST_LOOK_MS,
      } as const;
      if (!(await concludeAsking(db, key, end))) return;
      await moveMessages(db, assigned, { was: 'sending', state: 'sent' });
      const refused = to.filter(({ externalUser }) => missed.has(externalUser));
      await moveMessages(db, refused, { was: 'sending', state: 'refused' });
    });
    return true;
  } catch (error) {
    await conclude(database, key, error, now);
    return !(error instanceof WechatNotAsked);
  }
}

/** What becomes of a task that 企业微信 did not take: given again where it was not asked, else never. */
async function conclude(database: Database, key: TaskKey, error: unknown, now: Instant): Promise<void> {
  const isRefused = error instanceof WechatRefusal;
  await withTransaction(database, async (db) => {
    const sends = await readSends(db, key);
    if (error instanceof WechatNotAsked) {
      if (await takeTaskBack(db, key, sends))
        await moveMessages(db, sends, { was: 'sending', state: 'waiting' });
      return;
    }
    const state = isRefused ? 'refused' : 'unknown';
    const end = { state, msgId: null, assigned: 0, askAt: now } as const;
    if (await concludeAsking(db, key, end)) await moveMessages(db, sends, { was: 'sending', state });
  });
}

/** A task that was being asked about when its process ended: nobody knows whether the clerk has it. */
export const leaveUnknown = (database: Database, key: TaskKey, now: Instant): Promise<void> =>
  conclude(database, key, null, now);
