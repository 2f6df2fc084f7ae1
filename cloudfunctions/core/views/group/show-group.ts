/**
 * A group as whoever has its link sees it: who sits in it, how many are missing, until when, what a seat
 * costs now, and where the asker stands. Always from the rows: true in the moment. Reads only.
 */
import type { GroupReply, GroupTerms, OfficeView, SeatView, WhyNoSeat } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import { stepFen } from '../../group/group.rules';
import type { GroupRow, OfferRow } from '../../group/group.types';
import { missingOf } from '../../group/missing.rules';
import { readGroup } from '../../group/groups.store';
import { readOffer } from '../../group/offers.store';
import { whyNotJoin } from '../../group/why-no-seat.rules';
import { isoInstant } from '../../kernel/time';
import type { Guest } from '../menu/guest';
import { readStoreView } from '../menu/stores';
import { faceOf } from './face';
import { findMySeat, findMySeats, findSeatsShown, findStarter } from './groups.view.queries';
import { viewOffers } from './offer-view';
import { whyNotMember } from './why-not-member';

/** Seats that are shown. */
const MOST_SEATS = 50;

/** The group; null: there is none of the brand. */
export async function showGroup(db: Db, guest: Guest, groupId: string): Promise<GroupReply | null> {
  const group = await readGroup(db, groupId);
  if (group === null || group.brandId !== guest.brandId) return null;
  const row = group.offerId === null ? null : await readOffer(db, group.brandId, group.offerId);
  // What is shown is what was frozen with the group, not what the offer says since.
  const frozen = row && { ...row, offer: { ...row.offer, terms: group.terms } };
  const [offer] = frozen === null ? [] : await viewOffers(db, guest, group.storeId, [frozen]);
  const mine = await mineOf(db, guest, group);
  const shown = await seatsOf(db, guest, group);
  return {
    group: groupId,
    kind: group.kind,
    offer: offer ?? null,
    ...(await whereOf(db, guest, group)),
    state: group.state,
    ...{ size: group.size, least: group.least, held: group.held, paid: group.paid },
    missing: missingOf(group),
    deadline: isoInstant(group.deadline),
    filledBy: group.filledBy,
    priceFen: priceOf(group),
    seats: shown,
    moreSeats: Math.max(group.held + group.paid - shown.length, 0),
    mine,
    why: await whyOf(db, guest, group, row),
    office: await officeOf(db, group),
    mayClose: group.kind === 'office' && group.state === 'forming' && group.openedBy === guest.memberId,
    now: isoInstant(guest.at),
  };
}

function priceOf({ terms, held, paid, state }: GroupRow): string | null {
  if (terms.kind !== 'seats') return null;
  return stepFen(terms, state === 'filled' ? paid : held + paid + 1).toString();
}

async function whereOf(
  db: Db,
  guest: Guest,
  { storeId, place, terms }: GroupRow,
): Promise<Pick<GroupReply, 'store' | 'place'>> {
  const store = storeId === null ? null : await readStoreView(db, guest, storeId);
  return { store: store && { id: store.id, name: store.name }, place: placeOf(terms, place) };
}

function placeOf(terms: GroupTerms, place: string | null): GroupReply['place'] {
  if (terms.kind !== 'community') return null;
  const found = terms.places.find(({ code }) => code === place);
  return found === undefined ? null : { code: found.code, name: found.name, address: found.address };
}

async function seatsOf(
  db: Db,
  { memberId }: Guest,
  { groupId, leaderId, kind }: GroupRow,
): Promise<SeatView[]> {
  const rows = await findSeatsShown.run({ groupId, limit: MOST_SEATS }, db);
  return rows.map((row) => ({
    face: faceOf(row.name, row.shows_face),
    leads: row.member_id === leaderId,
    isMine: row.member_id === memberId,
    state: row.state === 'held' ? 'held' : 'paid',
    what: kind === 'office' ? (row.what ?? '') : '',
    cups: kind === 'office' ? (row.cups ?? 0) : 0,
  }));
}

async function officeOf(db: Db, { terms, openedBy, openerShowsFace }: GroupRow): Promise<OfficeView | null> {
  if (terms.kind !== 'office') return null;
  const [row] = await findStarter.run({ memberId: openedBy }, db);
  const { gift } = terms;
  return {
    starter: faceOf(row?.display_name, openerShowsFace),
    gift: gift && { size: gift.size, count: gift.gift.count },
  };
}

async function mineOf(
  db: Db,
  { memberId }: Guest,
  { groupId, leaderId, state }: GroupRow,
): Promise<GroupReply['mine']> {
  if (memberId === null) return null;
  const [row] = await findMySeat.run({ memberId, groupId }, db);
  if (row === undefined) return null;
  const seats = await findMySeats.run({ memberId, groupIds: [groupId] }, db);
  const seat = seats.find(({ order_id }) => order_id === row.order_id);
  if (seat === undefined) return null;
  return {
    order: row.order_id,
    state: seat.state as NonNullable<GroupReply['mine']>['state'],
    paidFen: row.payable_fen.toString(),
    back:
      row.back_fen === null || row.back_state === null || row.asked_at === null
        ? null
        : {
            fen: row.back_fen.toString(),
            state: row.back_state as NonNullable<NonNullable<GroupReply['mine']>['back']>['state'],
            askedAt: isoInstant(row.asked_at.getTime()),
          },
    leads: memberId === leaderId,
    mayLeave: state === 'forming' && (seat.state === 'paid' || seat.state === 'held'),
  };
}

/** Why the asker cannot join; a visitor is told what holds for whoever joins. */
async function whyOf(
  db: Db,
  { memberId, at }: Guest,
  group: GroupRow,
  offer: OfferRow | null,
): Promise<WhyNoSeat | null> {
  const why = whyNotJoin(group, at);
  if (why !== null || memberId === null) return why;
  return whyNotMember(db, memberId, { terms: group.terms, offer, opens: false }, at);
}
