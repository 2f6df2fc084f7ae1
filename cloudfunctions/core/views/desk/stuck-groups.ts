/**
 * Groups in which something does not get on, with the reason in words and what may be tried again: closing
 * for more than a minute, money on its way back, orders that were not made. Reads only.
 */
import { GROUP_ID } from '../../../contract/group';
import type { StuckGroup, StuckGroupsReply, WhyStuck } from '../../../contract/group-desk';
import type { Db } from '../../../platform/db';
import type { GroupRow } from '../../group/group.types';
import { offerDeskWords } from '../../group/offer-words';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant, MINUTE_MS, type Instant } from '../../kernel/time';
import { readGroupLines } from './desk-groups';
import {
  findStuckEffectsOfGroups,
  findStuckGroups,
  sumStuck,
  type IFindStuckEffectsOfGroupsResult,
  type ISumStuckResult,
} from './desk-groups.view.queries';

const PAGE = 50;
/** A group is closing for seconds. */
const CLOSING_MS = MINUTE_MS;

interface Waits {
  seats: ISumStuckResult | undefined;
  /** Of the group itself, given up. */
  effects: IFindStuckEffectsOfGroupsResult[];
}

function reasonOf(group: GroupRow, { seats, effects }: Waits, now: Instant): [WhyStuck, number] | null {
  if (group.state === 'closing') {
    if (group.deadline >= now - CLOSING_MS) return null;
    return group.held > 0 ? ['payment-unknown', group.held] : ['not-decided', 0];
  }
  if (effects.some(({ kind }) => kind === 'confirm-seats')) return ['not-confirmed', 0];
  const { given_up: givenUp = 0, refused = 0, under_way: underWay = 0 } = seats ?? {};
  const askedBack = effects.length > 0 ? group.paid : 0;
  if (givenUp + askedBack > 0) return ['refund-given-up', givenUp + askedBack];
  if (group.state !== 'failing') return null;
  return refused > 0 ? ['refund-refused', refused] : ['refund-under-way', underWay];
}

function stuckOf(group: GroupRow, waits: Waits, now: Instant): StuckGroup | null {
  const found = reasonOf(group, waits, now);
  if (found === null) return null;
  const [why, count] = found;
  const { seats, effects } = waits;
  return {
    why,
    since: isoInstant(group.decidedAt ?? group.deadline),
    message: offerDeskWords.stuck[why](count),
    retry: [...effects.map((effect) => effect.effect_no), ...((seats?.retry ?? []) as bigint[])]
      .slice(0, 100)
      .map(String),
    lastError: effects.find(({ last_error: error }) => error !== null)?.last_error ?? seats?.last_error ?? '',
  };
}

/** Why each of these is stuck, by id; two statements, however many they are. */
export async function readStuck(
  db: Db,
  groups: readonly GroupRow[],
  now: Instant,
): Promise<Map<string, StuckGroup>> {
  const groupIds = groups.map(({ groupId }) => groupId);
  if (groupIds.length === 0) return new Map();
  const seats = new Map((await sumStuck.run({ groupIds }, db)).map((row) => [row.group_id, row]));
  const effects = await findStuckEffectsOfGroups.run({ groupIds }, db);
  return new Map(
    groups.flatMap((group) => {
      const own = effects.filter((effect) => effect.group_id === group.groupId);
      const stuck = stuckOf(group, { seats: seats.get(group.groupId), effects: own }, now);
      return stuck === null ? [] : [[group.groupId, stuck] as const];
    }),
  );
}

/** A page of them by their ids; null: `after` is no place of it. */
export async function listGroupsStuck(
  db: Db,
  { brandId, after = '' }: { brandId: number; after?: string | undefined },
  now: Instant,
): Promise<StuckGroupsReply | null> {
  if (after !== '' && !GROUP_ID.test(after)) return null;
  const closingSince = isoInstant(now - CLOSING_MS);
  const rows = await findStuckGroups.run({ brandId, after, closingSince, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.group_id);
  const lines = await readGroupLines(
    db,
    shown.map((row) => row.group_id),
  );
  const stuck = await readStuck(
    db,
    lines.map(({ row }) => row),
    now,
  );
  return {
    groups: lines.flatMap(({ row, line }) => {
      const own = stuck.get(row.groupId);
      return own === undefined ? [] : [{ group: line, stuck: own }];
    }),
    next,
  };
}
