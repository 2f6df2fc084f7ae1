/** What a member was sent, why, and what they chose. Reads only. */
import type { WeekChoice } from '../../../contract/message-limits';
import type {
  MessageChoicesReply,
  MessagesReply,
  MessageView,
  MessageWeek,
} from '../../../contract/messages';
import type { Db } from '../../../platform/db';
import { pageOf, sought } from '../../kernel/page';
import { formatInstant, type Instant } from '../../kernel/time';
import { readMutes, readWeekMost } from '../../message/message-choices.store';
import { readMessageSettings } from '../../message/message-settings.store';
import { countOfWeek, readInbox, type InboxMessage } from '../../message/messages.store';

/** Messages a page. */
const PAGE = 20;
/** As many sources as anybody mutes one by one. */
const MOST_MUTED = 100;
/** Before this number stands everything. */
export const NEWEST_MESSAGE = 2n ** 62n;

interface Asking {
  memberId: bigint;
  brandId: number;
  utcOffsetMinutes: number;
  now: Instant;
}

/** A page of the member's messages before a number. */
export async function listMessages(db: Db, asking: Asking, before: bigint): Promise<MessagesReply> {
  const rows = await readInbox(db, asking.memberId, { before, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, ({ messageNo }) => messageNo.toString());
  return { messages: shown.map((row) => viewOf(row, asking)), next, week: await weekOf(db, asking) };
}

function viewOf(row: InboxMessage, { now, utcOffsetMinutes }: Asking): MessageView {
  return {
    message: row.messageNo.toString(),
    title: row.title,
    body: row.body,
    why: row.why,
    source: { ...row.source, isMuted: row.isMuted },
    channel: row.channel as MessageView['channel'],
    opens: row.opens,
    sentAt: formatInstant(row.sentAt, utcOffsetMinutes),
    isOver: row.until !== null && row.until <= now,
    isRead: row.isRead,
  };
}

/** How many of seven days count, by what the member chose or, where they did not, what the brand says. */
async function weekOf(
  db: Db,
  { memberId, brandId, now }: Pick<Asking, 'memberId' | 'brandId' | 'now'>,
): Promise<MessageWeek> {
  const chosen = await readWeekMost(db, memberId);
  const most = chosen ?? (await readMessageSettings(db, brandId)).weekMost;
  return { sent: await countOfWeek(db, memberId, now), most: most as WeekChoice };
}

/** What the member chose. */
export async function showMessageChoices(db: Db, asking: Asking): Promise<MessageChoicesReply> {
  return {
    week: await weekOf(db, asking),
    muted: await readMutes(db, asking.memberId, MOST_MUTED),
  };
}
