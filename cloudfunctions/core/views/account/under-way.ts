/** What is under way of a member's, counted for their own page, and whom they may call. Reads only. */
import type { MeReply } from '../../../contract/account';
import { MOST_COUNTED } from '../../../contract/limits';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { isoInstant, type Instant } from '../../kernel/time';
import { countUnderWay, findContact } from './under-way.view.queries';

/** Two small statements, on indexes of what is under way. */
export async function readUnderWay(
  db: Db,
  memberId: bigint,
  now: Instant,
): Promise<Pick<MeReply, 'counts' | 'contact'>> {
  // One more than is told, so that "99+" is known to be more.
  const most = MOST_COUNTED + 1;
  const [counts] = await countUnderWay.run({ memberId, now: isoInstant(now), most }, db);
  const [contact] = await findContact.run({ memberId }, db);
  return {
    counts: present(counts, 'the counts'),
    contact: contact === undefined ? null : { store: contact.name, phone: contact.phone },
  };
}
