/** What is offered, a group, and the member's own; each from one snapshot. */
import type { GroupRequest } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { listMyGroups } from '../../core/views/group/my-groups';
import { listOffers, showOffer } from '../../core/views/group/offers';
import { showGroup } from '../../core/views/group/show-group';
import { askerOf, readGuest, type Guest } from '../../core/views/menu/guest';
import type { Context } from '../../platform/context';
import { withSnapshot, type Db } from '../../platform/db';
import { acceptFound, memberOf } from '../../platform/handler';

type Looking = Extract<
  GroupRequest,
  { action: 'list-offers' | 'show-offer' | 'show-group' | 'list-my-groups' }
>;

/** Answers what changes nothing. */
export const answerView = (context: Context, request: Looking): Promise<Reply<unknown>> =>
  withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    if (request.action === 'list-my-groups')
      return acceptFound(
        await listMyGroups(db, memberOf(context), request.after, context.now),
        'bad-request',
      );
    const guest = await guestOf(db, context);
    return acceptFound(guest === null ? null : await view(db, guest, request), 'not-found');
  });

/** Whoever asks, as the menu knows them; null: the brand is not known. */
export const guestOf = (db: Db, context: Context): ReturnType<typeof readGuest> =>
  readGuest(db, askerOf(context), context.now);

function view(
  db: Db,
  guest: Guest,
  request: Exclude<Looking, { action: 'list-my-groups' }>,
): Promise<object | null> {
  switch (request.action) {
    case 'list-offers':
      return listOffers(db, guest, request);
    case 'show-offer':
      return showOffer(db, guest, request.offer, request.store ?? null);
    case 'show-group':
      return showGroup(db, guest, request.group);
  }
}
