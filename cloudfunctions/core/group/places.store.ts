/*
 * Places of community buying that somebody of the neighbourhood leads: what they are called is often where
 * somebody lives. It goes with the account of who leads, once nothing is to be fetched there any more.
 */
import type { Db } from '../../platform/db';
import { communityWords } from './community-words';
import { holdCommunity } from './community.store';
import { emptyPlaces, findLed } from './places.store.queries';

/**
 * Erases the names and addresses of places that the member led, if their account is closed. Asked when it
 * closes, and when a group of theirs ends after that.
 * @example await forgetPlaces(db, leaderId) // { name: '柳浪里 3 幢', … } is { name: '自提点', address: '' }
 */
export async function forgetPlaces(db: Db, memberId: bigint): Promise<void> {
  // Each ends before this or after, and either way its name goes.
  for (const { group_id: groupId } of await findLed.run({ memberId }, db)) await holdCommunity(db, groupId);
  const nameless = JSON.stringify({ name: communityWords.nameless, address: '' });
  await emptyPlaces.run({ memberId, nameless }, db);
}
