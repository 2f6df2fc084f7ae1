/**
 * Takes a list of whom members have as friends in 企业微信. Told again, it changes nothing; what it names and
 * nobody is, is told line by line. Written down with its counts, never with who they are.
 */
import { MOST_FRIENDS, type FriendsReply } from '../../../contract/message-desk';
import { MOST_UNKNOWN } from '../../../contract/member-story';
import { withTransaction, type Database } from '../../../platform/db';
import { cellsOf, shownCell } from '../../coupon/read-list.rules';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readFriends } from '../../message/read-friends.rules';
import { keepFriendships } from '../../message/staff-tasks.store';
import { messageWords } from '../../message/words';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Lines that one statement takes. */
const PART = 5000;

export async function importFriends(
  pool: Database,
  doer: Doer,
  csv: string,
  now: Instant,
): Promise<FriendsReply | { problem: string }> {
  const read = readFriends(csv.split(/\r\n|\r|\n/).map(cellsOf));
  if ('trouble' in read) return { problem: messageWords.friends[read.trouble] };
  if ('wrongLine' in read) return { problem: messageWords.wrongLine(read.wrongLine) };
  const { rows } = read;
  if (rows.length > MOST_FRIENDS) return { problem: messageWords.tooMany(MOST_FRIENDS) };
  return withTransaction(pool, async (db) => {
    const told: FriendsReply = { kept: 0, missing: 0, unknown: [] };
    for (let at = 0; at < rows.length; at += PART) {
      const part = rows.slice(at, at + PART);
      const { kept, unknown } = await keepFriendships(db, doer.brandId, part, now);
      told.kept += kept;
      told.missing += unknown.length;
      for (const place of unknown.slice(0, MOST_UNKNOWN - told.unknown.length)) {
        const { line, memberKey } = present(part[place], 'a line of the part');
        told.unknown.push({ line, key: shownCell(memberKey) });
      }
    }
    const { kept, missing } = told;
    await logAction(db, doer, { action: 'import-friends', after: { kept, missing }, doneAt: now });
    return told;
  });
}
