/** Messages at the desk: what was sent lately by what, and tasks of staff. Reads only. */
import { MESSAGE_DAYS, MOST_SOURCES } from '../../../contract/message-desk';
import type {
  ChannelNumbers,
  MessagesDeskReply,
  SourceNumbers,
  StaffTasksReply,
} from '../../../contract/message-desk';
import type { Db } from '../../../platform/db';
import { pageOf, sought } from '../../kernel/page';
import { DAY_MS, formatInstant, isoInstant, type Instant } from '../../kernel/time';
import { readMessageSettings, type MessageSettings } from '../../message/message-settings.store';
import { readTasks } from '../../message/staff-tasks.store';
import { minutesToTime } from '../../message/minutes.rules';
import { countMessages, countTasks } from './messages.view.queries';

/** Tasks a page. */
const PAGE = 30;
/** Before this number stands every task. */
const NEWEST = 2n ** 62n;

/** What the brand says, and what was sent. Three statements; the count reads the messages of its days. */
export async function showMessages(
  db: Db,
  { brandId, now }: { brandId: number; now: Instant },
): Promise<MessagesDeskReply> {
  const settings = await readMessageSettings(db, brandId);
  return { settings: settingsView(settings), sources: await readSources(db, brandId, now) };
}

/** Quiet hours as times of the day. @example {fromMinute: 1320, toMinute: 540} is 22:00 to 09:00 */
export const settingsView = ({
  quiet,
  weekMost,
  revision,
}: MessageSettings & { revision: number }): MessagesDeskReply['settings'] => ({
  quietFrom: minutesToTime(quiet.fromMinute),
  quietTo: minutesToTime(quiet.toMinute),
  weekMost,
  revision,
});

async function readSources(db: Db, brandId: number, now: Instant): Promise<SourceNumbers[]> {
  const since = isoInstant(now - MESSAGE_DAYS * DAY_MS);
  const sources = new Map<string, SourceNumbers>();
  for (const row of await countMessages.run({ brandId, since, limit: MOST_SOURCES }, db)) {
    const { source_kind: kind, source_id: id, source_name: name, channel, ...numbers } = row;
    const source = sources.get(id) ?? { kind: kind as 'flow', id, name, channels: [], tasks: null };
    source.channels.push({ channel: channel as ChannelNumbers['channel'], ...numbers });
    sources.set(id, source);
  }
  const tasks = await countTasks.run({ brandId, since, sourceIds: [...sources.keys()] }, db);
  for (const { source_id: id, assigned, confirmed, delivered } of tasks) {
    const source = sources.get(id);
    if (source !== undefined) source.tasks = { assigned, confirmed, delivered };
  }
  return [...sources.values()];
}

/** A page of tasks before a number; undefined: the newest. */
export async function listStaffTasks(
  db: Db,
  { brandId, utcOffsetMinutes }: { brandId: number; utcOffsetMinutes: number },
  before: bigint = NEWEST,
): Promise<StaffTasksReply> {
  const rows = await readTasks(db, brandId, { before, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, ({ taskNo }) => taskNo.toString());
  const tasks = shown.map(({ taskNo, staffUser, sourceName, madeAt, ...task }) => ({
    ...task,
    task: taskNo.toString(),
    staff: staffUser,
    source: sourceName,
    at: formatInstant(madeAt, utcOffsetMinutes),
  }));
  return { tasks, next };
}
