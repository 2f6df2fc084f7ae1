/** A member's messages and choices in the export of their data, whatever became of them. Reads only. */
import type { ExportedAbout, ExportedEntry } from '../../../contract/account';
import type { Db } from '../../../platform/db';
import { pageOf, sought, type Place } from '../../kernel/page';
import { formatInstant } from '../../kernel/time';
import { readMutes, readWeekMost } from '../../message/message-choices.store';
import { readAllMessages } from '../../message/messages.store';

const PAGE = 100;

/** A page of them before a place, newest first; `next` null: there are no more. */
export async function readExportedMessages(
  db: Db,
  { memberId, utcOffsetMinutes }: { memberId: bigint; utcOffsetMinutes: number },
  before: Place,
): Promise<{ entries: ExportedEntry[]; next: Place | null }> {
  const rows = await readAllMessages(db, memberId, before, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, ({ sentAt: at, messageNo }) => ({
    at,
    id: messageNo.toString(),
  }));
  const entries = shown.map(({ sentAt, readAt, sourceName, channel, title, body, why, state }) => ({
    kind: 'message' as const,
    at: formatInstant(sentAt, utcOffsetMinutes),
    ...{ channel, title, body, why, source: sourceName, state },
    readAt: readAt === null ? null : formatInstant(readAt, utcOffsetMinutes),
  }));
  return { entries, next };
}

/** What the member mutes, and how many a week they chose. */
export async function readExportedChoices(
  db: Db,
  memberId: bigint,
): Promise<ExportedAbout['messageChoices']> {
  const muted = await readMutes(db, memberId, PAGE);
  return { muted: muted.map(({ name }) => name), weekMost: await readWeekMost(db, memberId) };
}
