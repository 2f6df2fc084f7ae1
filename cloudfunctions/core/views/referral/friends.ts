/** Whom a member won by their links, the latest first. Reads only. */
import type { FriendsReply } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { readMaskedNames } from './referral-facts';
import { listFriends as findFriends } from './referral.view.queries';

const PAGE = 30;
const FRIEND = /^\d{1,18}$/;
/** Above every member's number. */
const LAST = '999999999999999999';

/** A page of them; null: `after` is no place of it. */
export async function listFriends(
  db: Db,
  { memberId }: Identity,
  after: string | undefined,
): Promise<FriendsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: LAST } : readPlace(after, FRIEND);
  if (place === null) return null;
  const before = { beforeSince: isoInstant(place.at), beforeFriend: BigInt(place.id) };
  const rows = await findFriends.run({ memberId, ...before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) =>
    writePlace({ at: row.since.getTime(), id: row.friend_id.toString() }),
  );
  const nameOf = await readMaskedNames(
    db,
    shown.map((row) => row.friend_id),
  );
  return {
    friends: shown.map((row) => ({
      friend: nameOf(row.friend_id),
      since: isoInstant(row.since.getTime()),
      until: isoInstant(row.until.getTime()),
      bought: row.bought_at !== null,
    })),
    next,
  };
}
