/*
 * Who did what, where, on which device, with what was before and after. Append-only. Keys and numbers only:
 * never names, phones, codes, secrets or texts that somebody typed, but the reason that a manager gives.
 */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  eraseReasonsAbout,
  eraseReasonsOnPurchases,
  findOutcome,
  insertAction,
} from './action-log.store.queries';
import type { Doer } from './staff.types';

/** One thing that was done. */
export interface Action {
  action: LoggedAction;
  memberId?: bigint;
  /** What it was done to: a redemption, a receipt, a store, a version. */
  subject?: string;
  before?: object;
  after?: object;
  reason?: string;
  doneAt: Instant;
}

const json = (state: object | undefined): string | null =>
  state === undefined ? null : JSON.stringify(state);

/** Writes down one action. */
export async function logAction(db: Db, doer: Doer, done: Action): Promise<void> {
  const { brandId, storeId, staffId, clerk, device = null } = doer;
  const { action, memberId = null, subject = null, reason = null } = done;
  const states = { before: json(done.before), after: json(done.after) };
  const doneAt = isoInstant(done.doneAt);
  const row = { brandId, storeId, staffId, clerk, device, action, memberId, subject, reason, doneAt };
  await insertAction.run({ ...row, ...states }, db);
}

/** What was there after the first of these actions on a member's subject; null where it was not done. */
export async function readOutcome(
  db: Db,
  asked: { brandId: number; memberId: bigint; subject: string; actions: string[] },
): Promise<unknown> {
  const [row] = await findOutcome.run(asked, db);
  return row?.after_state ?? null;
}

/** Erases reasons that were given about a member whose account is closed, or their purchases; rows stay. */
export async function eraseActionReasons(db: Db, memberId: bigint): Promise<void> {
  await eraseReasonsAbout.run({ memberId }, db);
  await eraseReasonsOnPurchases.run({ memberId }, db);
}
