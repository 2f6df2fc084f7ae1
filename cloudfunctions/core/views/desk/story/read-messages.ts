/** What a member was sent, and what became of it. Reads only. */
import { asked, joined, placeOf, type ReadSource } from './reading';
import { findMessageMoments } from './story.view.queries';
import { storyWords as words } from './words';

/** Messages of every channel, also those that never went out. */
export const readMessages: ReadSource = async (reading, before, limit) => {
  const rows = await findMessageMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('message', row),
    part: 'messages',
    title: words.message(row.title),
    detail: joined([
      words.channel(row.channel),
      row.state === 'sent' && row.read ? words.messageRead : words.messageState(row.state),
      words.messageFrom(row.source_name),
      words.reason(row.why),
    ]),
    amount: null,
    order: null,
  }));
};
