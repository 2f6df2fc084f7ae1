/*
 * Consents to subscription messages: how many of each kind may still be sent, and which answers of the
 * dialogue were kept already. One consent, one message.
 */
import { MESSAGE_KINDS, type MessageKind } from '../../contract/order';
import type { Db } from '../../platform/db';
import { DAY_MS, isoInstant, type Instant } from '../kernel/time';
import {
  addToConsents,
  clearConsents,
  deleteOldConsentRequests,
  insertConsentRequest,
  readConsents,
  takeConsent,
  takeConsents,
} from './consents.store.queries';

/** A device repeats a request within moments. Milliseconds. */
const REPEATED_WITHIN_MS = DAY_MS;

/** Adds one of each kind, once for a request. Of requests a day old nothing is kept. */
export async function addMessageConsents(
  db: Db,
  member: { memberId: bigint; brandId: number },
  { kinds, requestId }: { kinds: readonly MessageKind[]; requestId: string },
  now: Instant,
): Promise<void> {
  const { memberId, brandId } = member;
  const before = isoInstant(now - REPEATED_WITHIN_MS);
  await deleteOldConsentRequests.run({ memberId, before }, db);
  const at = isoInstant(now);
  const [kept] = await insertConsentRequest.run({ memberId, requestId, at }, db);
  if (kept === undefined) return;
  await addToConsents.run({ memberId, brandId, kinds: [...new Set(kinds)] }, db);
}

/** Uses one up; false: none is left. */
export const takeMessageConsent = async (db: Db, memberId: bigint, kind: MessageKind): Promise<boolean> =>
  (await takeConsent.run({ memberId, kind }, db)).length > 0;

/** Uses one up for each time that a member is named. */
export async function takeMessageConsents(
  db: Db,
  memberIds: readonly bigint[],
  kind: MessageKind,
): Promise<void> {
  await takeConsents.run({ memberIds: [...memberIds], kind }, db);
}

/** WeChat knows of none any more. */
export async function clearMessageConsents(db: Db, memberId: bigint, kind: MessageKind): Promise<void> {
  await clearConsents.run({ memberId, kind }, db);
}

/** How many of each kind are left. */
export async function readMessageConsents(db: Db, memberId: bigint): Promise<Record<MessageKind, number>> {
  const rows = await readConsents.run({ memberId, limit: MESSAGE_KINDS.length }, db);
  const left = new Map(rows.map((row) => [row.kind, row.remaining]));
  return Object.fromEntries(MESSAGE_KINDS.map((kind) => [kind, left.get(kind) ?? 0])) as Record<
    MessageKind,
    number
  >;
}
