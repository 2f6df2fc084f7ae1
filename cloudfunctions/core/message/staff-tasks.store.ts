/*
 * Tasks for staff in 企业微信: what waits for them, what each is given, what became of it. A message is marked
 * before 企业微信 is asked, with the task; a task that is found being asked is not asked about again. Members
 * are held before their messages, these before tasks. Counts of a task only rise.
 */
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import { inLanes } from '../../platform/lanes.store';
import type { Friendship, MessageSource, MessageState } from './message.types';
import type { MessageKey } from './sending.store';
import {
  dropSends,
  dropTask,
  endAsking,
  findForStaff,
  findSends,
  findTasks,
  insertSends,
  insertTasks,
  keepFriends,
  lockForStaff,
  raiseCounts,
  setStates,
  takeTasksToAsk,
} from './staff-tasks.store.queries';

/** Messages of a brand that wait for staff since before an instant. */
export async function readForStaff(
  db: Db,
  asked: { brandId: number; before: Instant; limit: number },
): Promise<MessageKey[]> {
  const rows = await findForStaff.run({ ...asked, before: isoInstant(asked.before) }, db);
  return rows.map((row) => ({ memberId: row.member_id, messageNo: row.message_no }));
}

/** A message that waits, with whom of the staff its member added. */
export interface ForStaff extends MessageKey {
  source: MessageSource;
  title: string;
  body: string;
  until: Instant | null;
  /** Null: nobody, any more. */
  friend: { staffUser: string; externalUser: string } | null;
}

/** Those that still wait, held, in the order of their numbers. */
export async function holdForStaff(db: Db, keys: readonly MessageKey[]): Promise<ForStaff[]> {
  const messageNos = column(keys, ({ messageNo }) => messageNo);
  const rows = [];
  for (const memberIds of await inLanes(db, [...new Set(column(keys, ({ memberId }) => memberId))]))
    rows.push(...(await lockForStaff.run({ memberIds, messageNos }, db)));
  rows.sort((a, b) => Number(a.message_no - b.message_no));
  return rows.map((row) => ({
    memberId: row.member_id,
    messageNo: row.message_no,
    source: { kind: row.source_kind as 'flow', id: row.source_id, name: row.source_name },
    title: row.title,
    body: row.body,
    until: row.until?.getTime() ?? null,
    friend:
      row.staff_user === null || row.external_user === null
        ? null
        : { staffUser: row.staff_user, externalUser: row.external_user },
  }));
}

/** Moves messages on from a state; those in another stay. */
export async function moveMessages(
  db: Db,
  keys: readonly MessageKey[],
  { was, state }: { was: MessageState; state: MessageState },
): Promise<void> {
  if (keys.length === 0) return;
  const memberIds = column(keys, ({ memberId }) => memberId);
  const messageNos = column(keys, ({ messageNo }) => messageNo);
  await setStates.run({ members: [...new Set(memberIds)], memberIds, messageNos, was, state }, db);
}

/** A task that is to be: what one of the staff sends to whom. */
export interface NewTask {
  staffUser: string;
  source: MessageSource;
  title: string;
  body: string;
  to: readonly (MessageKey & { externalUser: string })[];
}

/** Keeps tasks as being asked about; whoever asks has until `askAt`. Their numbers, in the order given. */
export async function addTasks(
  db: Db,
  brandId: number,
  tasks: readonly NewTask[],
  { now, askAt }: { now: Instant; askAt: Instant },
): Promise<bigint[]> {
  const rows = await insertTasks.run(
    {
      brandId,
      now: isoInstant(now),
      askAt: isoInstant(askAt),
      staffUsers: column(tasks, ({ staffUser }) => staffUser),
      sourceKinds: column(tasks, ({ source }) => source.kind),
      sourceIds: column(tasks, ({ source }) => source.id),
      sourceNames: column(tasks, ({ source }) => source.name),
      titles: column(tasks, ({ title }) => title),
      bodies: column(tasks, ({ body }) => body),
    },
    db,
  );
  const taskNos = rows.map((row) => row.task_no).sort((a, b) => (a < b ? -1 : 1));
  const sends = tasks.flatMap(({ to }, at) => to.map((one) => ({ ...one, taskNo: taskNos[at] ?? 0n })));
  await insertSends.run(
    {
      brandId,
      memberIds: column(sends, ({ memberId }) => memberId),
      messageNos: column(sends, ({ messageNo }) => messageNo),
      taskNos: column(sends, ({ taskNo }) => taskNo),
      externalUsers: column(sends, ({ externalUser }) => externalUser),
    },
    db,
  );
  return taskNos;
}

export interface TaskKey {
  brandId: number;
  taskNo: bigint;
}

/** A task about which something is to be asked. */
export interface TaskToAsk extends TaskKey {
  state: 'asking' | 'assigned';
  staffUser: string;
  msgId: string | null;
  madeAt: Instant;
}

/** Takes at most `limit` that are due; until `again` they are nobody else's. */
export async function takeTasks(
  db: Db,
  { now, again }: { now: Instant; again: Instant },
  limit: number,
): Promise<TaskToAsk[]> {
  const rows = await takeTasksToAsk.run({ now: isoInstant(now), again: isoInstant(again), limit }, db);
  return rows.map((row) => ({
    brandId: row.brand_id,
    taskNo: row.task_no,
    state: row.state as TaskToAsk['state'],
    staffUser: row.staff_user,
    msgId: row.msg_id,
    madeAt: row.made_at.getTime(),
  }));
}

/** Whom a task goes to. */
export async function readSends(db: Db, key: TaskKey): Promise<(MessageKey & { externalUser: string })[]> {
  const rows = await findSends.run({ ...key }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    messageNo: row.message_no,
    externalUser: row.external_user,
  }));
}

/** Says what became of asking; false: that was said before. */
export async function concludeAsking(
  db: Db,
  key: TaskKey,
  end: { state: 'assigned' | 'unknown' | 'refused'; msgId: string | null; assigned: number; askAt: Instant },
): Promise<boolean> {
  return (await endAsking.run({ ...key, ...end, askAt: isoInstant(end.askAt) }, db)).length > 0;
}

/** Takes a task back that 企业微信 never heard of; false: something became of it. */
export async function takeTaskBack(db: Db, key: TaskKey, sends: readonly MessageKey[]): Promise<boolean> {
  if ((await dropTask.run({ ...key }, db)).length === 0) return false;
  await dropSends.run({ ...key, memberIds: [...new Set(sends.map(({ memberId }) => memberId))] }, db);
  return true;
}

/** Raises what is known of a task, and says when it is asked about next. */
export async function keepCounts(
  db: Db,
  key: TaskKey,
  counts: { confirmed: number; delivered: number; isOver: boolean; askAt: Instant },
): Promise<void> {
  await raiseCounts.run({ ...key, ...counts, askAt: isoInstant(counts.askAt) }, db);
}

export interface TaskRow {
  taskNo: bigint;
  staffUser: string;
  sourceName: string;
  title: string;
  state: 'asking' | 'assigned' | 'over' | 'unknown' | 'refused';
  madeAt: Instant;
  assigned: number;
  confirmed: number;
  delivered: number;
}

/** Tasks of a brand before a number, the newest first. */
export async function readTasks(
  db: Db,
  brandId: number,
  page: { before: bigint; limit: number },
): Promise<TaskRow[]> {
  return (await findTasks.run({ brandId, ...page }, db)).map((row) => ({
    taskNo: row.task_no,
    staffUser: row.staff_user,
    sourceName: row.source_name,
    title: row.title,
    state: row.state as TaskRow['state'],
    madeAt: row.made_at.getTime(),
    assigned: row.assigned,
    confirmed: row.confirmed,
    delivered: row.delivered,
  }));
}

/** Keeps friendships; how many were new or changed, and the places (from 0) of keys that are nobody's. */
export async function keepFriendships(
  db: Db,
  brandId: number,
  friends: readonly Friendship[],
  now: Instant,
): Promise<{ kept: number; unknown: number[] }> {
  const [row] = await keepFriends.run(
    {
      brandId,
      now: isoInstant(now),
      memberKeys: column(friends, ({ memberKey }) => memberKey),
      staffUsers: column(friends, ({ staffUser }) => staffUser),
      externalUsers: column(friends, ({ externalUser }) => externalUser),
    },
    db,
  );
  const { kept = 0, unknown = [] } = row ?? {};
  return { kept, unknown: unknown.map((place) => place - 1) };
}
