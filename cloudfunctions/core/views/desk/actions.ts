/**
 * Lists of what was done: by somebody at a store, at a store, for a brand; newest first, with the figures of
 * the day. Reads only.
 */
import type { ActionsReply } from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { DAY_MS, dayOf, isoInstant, startOfDay, type Instant } from '../../kernel/time';
import { readRuleSets } from '../../programme/programme.store';
import type { Staff } from '../../staff/staff.types';
import { toActionRow, type Looking } from './action-row';
import {
  countActions,
  findActions,
  findActionsOfBrand,
  findActionsOfStaff,
  findActionsOfStore,
  sumRedemptions,
} from './actions.view.queries';

const PAGE = 30;
const ACTION_ID = /^\d{1,18}$/;
const NEWEST = 9_223_372_036_854_775_807n;

/** What is listed: of whoever asks, at a store; of a store; or of the brand. */
export interface Listed {
  staff: Staff;
  of: 'me' | 'store' | 'brand';
  /** Null: the brand's. */
  store: string | null;
  after: string | undefined;
  now: Instant;
}

/** Where a list goes on: the instant and id of its last line. */
interface Cursor {
  beforeAt: string;
  beforeId: bigint;
}

/** Null for what no list gave. */
function readCursor(after: string | undefined, now: Instant): Cursor | null {
  // Clocks differ: what another process wrote may lie a little ahead.
  if (after === undefined) return { beforeAt: isoInstant(now + DAY_MS), beforeId: NEWEST };
  const place = readPlace(after, ACTION_ID);
  return place && { beforeAt: isoInstant(place.at), beforeId: BigInt(place.id) };
}

/** A page; null for a cursor that no page gave. */
export async function listActions(db: Db, listed: Listed): Promise<ActionsReply | null> {
  const { staff, store, now } = listed;
  const { brandId } = staff;
  const cursor = readCursor(listed.after, now);
  if (cursor === null) return null;
  const found = await findPage(db, listed, cursor);
  const { shown, next } = pageOf(found, PAGE, (row) =>
    writePlace({ at: row.done_at.getTime(), id: row.action_id.toString() }),
  );
  const rules = present((await readRuleSets(db, [brandId])).get(brandId), 'the programme');
  const { utcOffsetMinutes } = present(rules[0], 'the first version').programme;
  const looking: Looking = { staff, store, now, rules, utcOffsetMinutes };
  const rows = await findActions.run({ brandId, ids: shown.map((row) => row.action_id) }, db);
  return {
    actions: rows.map((row) => toActionRow(row, looking)),
    today: await readToday(db, listed, utcOffsetMinutes),
    next,
  };
}

function findPage(
  db: Db,
  { staff, of, store }: Listed,
  cursor: Cursor,
): Promise<{ action_id: bigint; done_at: Date }[]> {
  const page = { brandId: staff.brandId, ...cursor, limit: sought(PAGE) };
  if (store === null) return findActionsOfBrand.run(page, db);
  if (of === 'store') return findActionsOfStore.run({ ...page, store }, db);
  return findActionsOfStaff.run({ ...page, store, staffId: staff.staffId }, db);
}

/** Since the business day began. */
async function readToday(
  db: Db,
  { staff, of, store, now }: Listed,
  utcOffsetMinutes: number,
): Promise<ActionsReply['today']> {
  const from = isoInstant(startOfDay(dayOf(now, utcOffsetMinutes), utcOffsetMinutes));
  const asked = { brandId: staff.brandId, store, from, staffId: of === 'me' ? staff.staffId : null };
  const [taken] = await sumRedemptions.run(asked, db);
  const [done] = await countActions.run(asked, db);
  const { redemptions, points } = present(taken, 'a sum');
  return { redemptions, points: points.toString(), ...present(done, 'a count') };
}
