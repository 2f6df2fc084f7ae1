/** The groups in which a member sits or sat, the last first. Reads only. */
import type { MyGroup, MyGroupsReply, SeatState } from '../../../contract/group';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { readGroups } from '../../group/groups.store';
import type { GroupRow } from '../../group/group.types';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { findMyGroups, findMySeats, type IFindMyGroupsResult } from './groups.view.queries';
import { missingOf } from '../../group/missing.rules';

const PAGE = 20;
const ORDER = /^\d{18}$/;

/** A page of them; null: `after` is no place of it. */
export async function listMyGroups(
  db: Db,
  { memberId, brandId }: Identity,
  after: string | undefined,
  now: Instant,
): Promise<MyGroupsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, ORDER);
  if (place === null) return null;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const rows = await findMyGroups.run({ memberId, ...before, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) =>
    writePlace({ at: row.created_at.getTime(), id: row.order_id }),
  );
  if (shown.length === 0) return { groups: [], next, now: isoInstant(now) };
  const groupIds = [...new Set(shown.map((row) => row.group_id))];
  const groups = new Map((await readGroups(db, groupIds)).map((group) => [group.groupId, group]));
  const seats = await findMySeats.run({ memberId, groupIds }, db);
  const seatOf = new Map(seats.map((row) => [row.order_id, row.state as SeatState]));
  const { items } = await readSoldMenuNow(db, brandId);
  const pictures = new Map([...items].map(([product, { picture }]) => [product, picture]));
  const toMine = (row: IFindMyGroupsResult): MyGroup[] => {
    const group = groups.get(row.group_id);
    const seat = seatOf.get(row.order_id);
    return group === undefined || seat === undefined
      ? []
      : [{ ...lineOf(group, pictures), ...mineOf(row, group, memberId), seat }];
  };
  return { groups: shown.flatMap(toMine), next, now: isoInstant(now) };
}

const lineOf = (group: GroupRow, pictures: ReadonlyMap<string, string>) => ({
  group: group.groupId,
  kind: group.kind,
  name: group.name,
  picture: pictures.get(group.terms.kind === 'seats' ? group.terms.product : '') ?? '',
  state: group.state,
  missing: missingOf(group),
  deadline: isoInstant(group.deadline),
});

const mineOf = (row: IFindMyGroupsResult, { leaderId }: GroupRow, memberId: bigint) => ({
  order: row.order_id,
  paidFen: row.payable_fen.toString(),
  leads: leaderId === memberId,
});
