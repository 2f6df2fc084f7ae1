/**
 * 拼单: somebody starts one at a store, open until a time; everybody chooses and pays their own. Whoever
 * started it may end it before. docs/group-buy.md §6.
 */
import type { OfficeTerms } from '../../../contract/group';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { boundsOf } from '../../group/group.rules';
import { endGroupNow, findOpenOffice, keepGroup, readGroup } from '../../group/groups.store';
import { readOfficeOffer } from '../../group/offers.store';
import { groupWords } from '../../group/words';
import { MINUTE_MS, type Instant } from '../../kernel/time';
import { readStoresById } from '../../catalog/catalog.store';
import { hasBegun, isOver } from '../../pricing/offer-times.rules';
import { newGroupId } from '../../views/group/try-seat';

/** Shorter leaves nobody time to choose; longer is another day. */
const LEAST_MINUTES = 5;
const MOST_MINUTES = 12 * 60;

export interface OfficeWish {
  store: string;
  until: Instant;
  showsFace: boolean;
  requestId: string;
}

/**
 * The group; the same request again is the same. A member runs one at a time: the one that runs is
 * answered.
 */
export const openOffice = (
  pool: Database,
  { memberId, brandId }: Identity,
  { store, until, showsFace, requestId }: OfficeWish,
  now: Instant,
): Promise<{ group: string } | { problem: string } | 'not-found'> =>
  withTransaction(pool, async (db) => {
    const running = await findOpenOffice(db, { memberId, brandId, requestId });
    if (running !== null) return { group: running };
    const minutes = (until - now) / MINUTE_MS;
    if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) return { problem: groupWords.laterThanSoon };
    const [found] = await readStoresById(db, brandId, [store]);
    if (found === undefined) return 'not-found';
    const terms = await officeTerms(db, brandId, now);
    const groupId = newGroupId();
    await keepGroup(db, {
      ...{ groupId, brandId, kind: 'office', offerId: null, terms, name: groupWords.office, place: null },
      ...{ storeId: store, openedBy: memberId, openerShowsFace: showsFace, leaderId: memberId, requestId },
      ...{ counted: false, ...boundsOf(terms), openedAt: now, deadline: until },
    });
    return { group: groupId };
  });

/** With the gift that the brand promises now, where it does. */
async function officeTerms(db: Db, brandId: number, now: Instant): Promise<OfficeTerms> {
  const offer = await readOfficeOffer(db, brandId);
  const isNow = offer !== null && hasBegun(offer.times, now) && !isOver(offer.times, now);
  return isNow && offer.terms.kind === 'office' ? offer.terms : { kind: 'office', gift: null };
}

/** Ends it now: what is paid goes to the counter with the next round of the worker. */
export async function closeOffice(
  pool: Database,
  { memberId }: Identity,
  groupId: string,
  now: Instant,
): Promise<'not-found' | 'wrong-state' | null> {
  return withTransaction(pool, async (db) => {
    const group = await readGroup(db, groupId);
    if (group === null || group.kind !== 'office' || group.openedBy !== memberId) return 'not-found';
    if (group.state !== 'forming') return group.state === 'closing' ? null : 'wrong-state';
    return (await endGroupNow(db, groupId, 0, now)) ? null : 'wrong-state';
  });
}
