/** What of a member's own is in the way of a seat. Reads only. docs/group-buy.md, G-R5, G-R9. */
import type { GroupTerms, WhyNoSeat } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import type { OfferSaid } from '../../group/group.types';
import { hasBought } from '../../group/newcomers.store';
import { readSeatFacts } from '../../group/seats-of-member.store';
import { isForNewcomers, whyNotTheirs } from '../../group/why-no-seat.rules';
import { DAY_MS, type Instant } from '../../kernel/time';

/** The seat that is asked about. */
export interface AskedSeat {
  terms: GroupTerms;
  /** Null: an office's, which has none. */
  offer: OfferSaid | null;
  /** Whether it opens a group. */
  opens: boolean;
}

/** The first reason; null: nothing of theirs is in the way. Lapses count for a day. */
export async function whyNotMember(
  db: Db,
  memberId: bigint,
  { terms, offer, opens }: AskedSeat,
  at: Instant,
): Promise<WhyNoSeat | null> {
  const offerId = offer?.offerId ?? null;
  const facts = await readSeatFacts(db, { memberId, offerId }, at - DAY_MS);
  const isNewcomer = !isForNewcomers(terms, opens) || !(await hasBought(db, { memberId }, ''));
  const perMember = offer?.offer.perMember ?? null;
  return whyNotTheirs(terms, { perMember, opens }, { facts, isNewcomer });
}
