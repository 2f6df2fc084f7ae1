/** 拼团 as a member sees it: what is offered, and the groups that a stranger may join. Reads only. */
import { groupTermsSchema, type GroupLine, type OfferReply, type OffersReply } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import { stepFen } from '../../group/group.rules';
import type { OfferRow } from '../../group/group.types';
import { readOffer, readOffers } from '../../group/offers.store';
import { readSeatFacts } from '../../group/seats-of-member.store';
import { isOver } from '../../pricing/offer-times.rules';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import type { Guest } from '../menu/guest';
import { faceOf } from './face';
import { countRecord, findOpenGroups, findPlacesOf, type IFindOpenGroupsResult } from './groups.view.queries';
import { viewOffers } from './offer-view';

const PAGE = 20;
/** Running groups that an offer shows. */
const MOST_GROUPS = 10;
/** Fewer tell nothing. */
const LEAST_RECORD = 10;

/** A page of what is live and not over, by id; null: `after` is no place of it. */
export async function listOffers(
  db: Db,
  guest: Guest,
  { store, after = '' }: { store?: string | undefined; after?: string | undefined },
): Promise<OffersReply> {
  const asked = { states: ['live'], after, limit: sought(PAGE) } as const;
  const rows = await readOffers(db, guest.brandId, asked);
  const { shown, next } = pageOf(rows, PAGE, ({ offerId }) => offerId);
  const current = shown.filter(({ offer }) => !isOver(offer.times, guest.at));
  return { offers: await viewOffers(db, guest, store ?? null, current), next };
}

/** One offer, with the groups that run; null: members see none of this id. */
export async function showOffer(
  db: Db,
  guest: Guest,
  offerId: string,
  store: string | null,
): Promise<OfferReply | null> {
  const { brandId, at, memberId } = guest;
  const row = await readOffer(db, brandId, offerId);
  if (row === null || row.state === 'draft') return null;
  const [offer] = await viewOffers(db, guest, store, [row]);
  if (offer === undefined) return null;
  if (offer.community !== null) await fillPlaces(db, row, offer.community);
  const record = await recordOf(db, row);
  const asked = { brandId, offerId, at: isoInstant(at), limit: MOST_GROUPS };
  const isOpen = row.offer.terms.kind === 'seats' && row.offer.terms.open;
  const groups = isOpen ? (await findOpenGroups.run(asked, db)).map(lineOf) : [];
  const mine = memberId === null ? null : await readSeatFacts(db, { memberId, offerId }, at);
  return { offer, groups, record, mine: mine?.activeGroup ?? null, now: isoInstant(at) };
}

function lineOf(row: IFindOpenGroupsResult): GroupLine {
  const terms = groupTermsSchema.parse(row.terms);
  const taken = row.held + row.paid + 1;
  return {
    group: row.group_id,
    leader: faceOf(row.name, row.shows_face === true),
    missing: Math.max((row.size ?? row.least) - row.held - row.paid, 0),
    deadline: isoInstant(row.deadline.getTime()),
    priceFen: terms.kind === 'seats' ? stepFen(terms, taken).toString() : '0',
  };
}

async function recordOf(db: Db, { brandId, offerId }: OfferRow): Promise<OfferReply['record']> {
  const [row] = await countRecord.run({ brandId, offerId }, db);
  return row === undefined || row.groups < LEAST_RECORD ? null : row;
}

async function fillPlaces(
  db: Db,
  { brandId, offerId }: OfferRow,
  { places }: NonNullable<OfferReply['offer']['community']>,
): Promise<void> {
  const found = await findPlacesOf.run({ brandId, offerId }, db);
  const groups = new Map(found.map((row) => [row.place, row.group_id]));
  for (const place of places) place.group = groups.get(place.code) ?? null;
}
