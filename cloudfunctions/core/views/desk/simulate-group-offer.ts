/**
 * A draft of an offer against what was bought of its product lately, by the same members as a template of
 * coupons is tried with. Everybody is taken to find a full group: more than ever will. Reads only.
 */
import { groupOfferSchema } from '../../../contract/group';
import type { GroupSimulationReply } from '../../../contract/group-desk';
import type { Db } from '../../../platform/db';
import { tryOffer } from '../../group/try-offer.rules';
import type { Instant } from '../../kernel/time';
import { whyNotHere } from '../../pricing/offer-times.rules';
import { readPastSales } from './simulate-template';

/** What it would have come to in the last 30 days; null: the draft is not complete. */
export async function simulateGroupOffer(
  db: Db,
  brandId: number,
  document: unknown,
  now: Instant,
): Promise<GroupSimulationReply | null> {
  const read = groupOfferSchema.safeParse(document);
  if (!read.success || read.data.terms.kind !== 'seats') return null;
  const { terms, times } = read.data;
  const { sales, from, to, members, utcOffsetMinutes } = await readPastSales(db, brandId, now);
  // Its own days lie ahead: only the hours, the places and the levels count.
  const always = { ...times, from: null, until: null };
  const bought = sales.flatMap(({ store, tier, at, lines }) =>
    lines
      .filter(({ product }) => product === terms.product)
      .map(({ quantity, amountFen }) => ({
        quantity,
        amountFen,
        isHere: whyNotHere(always, { store, tier, at, utcOffsetMinutes }) === null,
      })),
  );
  const tried = tryOffer(terms, bought);
  return {
    from,
    to,
    members,
    units: tried.units,
    would: tried.would,
    paidFen: tried.paidFen.toString(),
    offFen: tried.offFen.toString(),
    mostOffFen: tried.mostOffFen.toString(),
  };
}
