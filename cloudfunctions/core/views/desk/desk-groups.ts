/** Groups as operators see them, newest first. Reads only. */
import { GROUP_ID, type GroupState } from '../../../contract/group';
import type { DeskGroupLine, DeskGroupsReply } from '../../../contract/group-desk';
import type { Db } from '../../../platform/db';
import type { GroupRow } from '../../group/group.types';
import { readGroups } from '../../group/groups.store';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { findNamesOfGroups, listDeskGroups } from './desk-groups.view.queries';

const PAGE = 50;

export interface ReadLine {
  row: GroupRow;
  line: DeskGroupLine;
}

function lineOf(row: GroupRow, names: { leader: string | null; store_name: string | null }): DeskGroupLine {
  const { groupId, kind, offerId, name, state, size, least, held, paid, refunding, filledBy, place } = row;
  const { terms, openedAt, deadline, decidedAt, leaderId } = row;
  const placeName = terms.kind === 'community' ? terms.places.find(({ code }) => code === place)?.name : null;
  return {
    ...{ group: groupId, kind, offer: offerId, name, state, size, least, held, paid, refunding, filledBy },
    openedAt: isoInstant(openedAt),
    deadline: isoInstant(deadline),
    decidedAt: isoInstant(decidedAt),
    leader: leaderId === null ? '' : maskedName(names.leader ?? ''),
    storeName: placeName ?? names.store_name ?? '',
  };
}

/** Some groups, in the order of these ids: two statements. */
export async function readGroupLines(db: Db, groupIds: readonly string[]): Promise<ReadLine[]> {
  if (groupIds.length === 0) return [];
  const asked = { groupIds: [...groupIds] };
  const rows = new Map((await readGroups(db, groupIds)).map((row) => [row.groupId, row]));
  const names = new Map((await findNamesOfGroups.run(asked, db)).map((row) => [row.group_id, row]));
  return groupIds.flatMap((groupId) => {
    const row = rows.get(groupId);
    const named = names.get(groupId);
    return row === undefined || named === undefined ? [] : [{ row, line: lineOf(row, named) }];
  });
}

interface Filter {
  brandId: number;
  offer: string | null;
  state: GroupState | null;
  store: string | null;
  after: string | undefined;
}

/** A page of them; null: `after` is no place of it. */
export async function listGroupsOfDesk(
  db: Db,
  { brandId, offer: offerId, state, store: storeId, after }: Filter,
): Promise<DeskGroupsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, GROUP_ID);
  if (place === null) return null;
  const before = { beforeAt: isoInstant(place.at), beforeId: place.id };
  const found = await listDeskGroups.run(
    { brandId, offerId, state, storeId, ...before, limit: sought(PAGE) },
    db,
  );
  const { shown, next } = pageOf(found, PAGE, (row) =>
    writePlace({ at: row.opened_at.getTime(), id: row.group_id }),
  );
  const lines = await readGroupLines(
    db,
    shown.map((row) => row.group_id),
  );
  return { groups: lines.map(({ line }) => line), next };
}
