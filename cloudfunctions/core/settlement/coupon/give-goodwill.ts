/**
 * Staff give a member who stands at the till a coupon as a kindness, with a reason that is written down. Of
 * templates that only the brand gives; its stock counts. A clerk gives one a day to each member.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { holdBooks } from '../../book/read-books.store';
import { countGoodwill, readCouponsOfCause } from '../../coupon/coupons.store';
import { readTemplate } from '../../coupon/templates.store';
import { dayOf, startOfDay, type Instant } from '../../kernel/time';
import { readZone } from '../../programme/brand-rules.store';
import { logAction } from '../../staff/action-log.store';
import type { Staff, StaffPlace } from '../../staff/staff.types';
import { readTillSession } from '../../till/till-sessions.store';
import { GIVING_TROUBLE } from '../../till/words';
import { issueWithin } from './issue-coupons';

export interface Goodwill {
  sessionId: string;
  templateId: string;
  reason: string;
  /** Made by the device. */
  requestId: string;
}

export type Given =
  | { couponId: bigint; name: string }
  | { refused: 'session-over' }
  | { refused: 'coupon-not-given'; message: string };

const notGiven = (why: keyof typeof GIVING_TROUBLE): Given => ({
  refused: 'coupon-not-given',
  message: GIVING_TROUBLE[why],
});

/** Gives it, or says why not; the same request again is the same coupon. */
export const giveGoodwill = (
  pool: Database,
  by: { place: StaffPlace; role: Staff['role'] },
  goodwill: Goodwill,
  now: Instant,
): Promise<Given> => withTransaction(pool, (db) => giveWithin(db, by, goodwill, now));

async function giveWithin(
  db: Db,
  { place, role }: { place: StaffPlace; role: Staff['role'] },
  { sessionId, templateId, reason, requestId }: Goodwill,
  now: Instant,
): Promise<Given> {
  const { brandId, staffId } = place;
  const session = await readTillSession(db, place, sessionId);
  const isOver = session === null || session.expiresAt <= now || session.couponId !== null;
  if (isOver) return { refused: 'session-over' };
  const { memberId, latestVersion } = session;
  // Two who give at once are counted one after the other.
  await holdBooks(db, [memberId], 'wait');
  const row = await readTemplate(db, { brandId, templateId });
  if (row === null || row.template.issue.by !== 'given') return notGiven('unknown');
  const { name } = row.template.terms;
  const cause = `goodwill:${staffId}:${requestId}`;
  const had = (await readCouponsOfCause(db, memberId, cause)).find((coupon) => coupon.cause === cause);
  if (had !== undefined) return { couponId: had.couponId, name };
  const utcOffsetMinutes = await readZone(db, brandId, latestVersion);
  const today = startOfDay(dayOf(now, utcOffsetMinutes), utcOffsetMinutes);
  if (role === 'clerk' && (await countGoodwill(db, memberId, today)) > 0) return notGiven('once-a-day');
  const issued = await issueWithin(db, {
    ...{ brandId, templateId, source: 'goodwill', asks: [{ memberId, cause }] },
    ...{ isLimited: false, at: now, issuedBy: staffId },
  });
  if (typeof issued === 'string') return notGiven('unknown');
  const couponId = issued[0]?.couponId ?? null;
  if (couponId === null) return notGiven('none-left');
  const after = { coupon: name, template: templateId };
  const what = { memberId, subject: couponId.toString(), after, reason };
  await logAction(db, place, { action: 'give-coupon', ...what, doneAt: now });
  return { couponId, name };
}
