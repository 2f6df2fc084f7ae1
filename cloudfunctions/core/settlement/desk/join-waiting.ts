/**
 * Joins a refund, or a pick-up, to the sale that it belongs to, where it named another one: a day of its own,
 * another store, a number that was typed wrongly. It says the right sale from then on and settles at once;
 * whoever tells it again in the old words is told that it is known.
 */
import { completionPayload, refundPayload } from '../../../contract/event';
import { asDb, withTransaction, type Database, type Db } from '../../../platform/db';
import { readSaleKeys, type KnownSale } from '../../inbox/keys.store';
import { markRefused } from '../../inbox/guest-sales.store';
import type { SaleKey, Waiting } from '../../inbox/inbox.types';
import {
  readOneParked,
  joinGuestSale,
  joinMemberSale,
  type Parked,
  type ParkedKey,
} from '../../inbox/parked.store';
import { receiptName, saleName } from '../../inbox/sale-name';
import type { Instant } from '../../kernel/time';
import { holdForNumbering } from '../../member/member.store';
import { readBuried } from '../../inbox/dead-letters.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { knownSale } from '../intake/follow-sales';
import { refundGuest } from '../intake/receive-guests';
import { contentHash } from '../intake/prepare-events';
import { settleMembers } from '../intake/settle-events';

export type Joined =
  | { outcome: 'settled' | 'of-guest' }
  | { outcome: 'refused'; code: string }
  | { refused: 'not-waiting' | 'no-such-sale' };

export interface JoinWaiting {
  key: ParkedKey;
  sale: SaleKey;
  reason: string;
  doer: Doer;
  now: Instant;
}

/** Joins what waits under `key` to `sale`; who did, and why, is written down in the same transaction. */
export async function joinWaiting(pool: Database, brandId: number, asked: JoinWaiting): Promise<Joined> {
  const { sale } = asked;
  const known = knownSale((await readSaleKeys(asDb(pool), brandId, [sale])).get(saleName(sale)));
  if (known === undefined) return { refused: 'no-such-sale' };
  const joined = await withTransaction(pool, (db) => join(db, brandId, { ...asked, known }));
  if (joined === null) return { refused: 'not-waiting' };
  if (!('memberId' in joined)) return joined;
  await settleMembers(pool, [joined.memberId]);
  const dead = (await readBuried(asDb(pool), [joined])).get(`${joined.memberId}/${joined.seq}`);
  return dead === undefined ? { outcome: 'settled' } : { outcome: 'refused', code: dead.code };
}

interface Join extends JoinWaiting {
  known: KnownSale;
}

async function join(db: Db, brandId: number, asked: Join): Promise<Waiting | Joined | null> {
  const { memberId } = asked.known;
  if (memberId !== null) await holdForNumbering(db, [memberId]);
  const parked = await readOneParked(db, brandId, asked.key);
  if (parked === null) return null;
  const joined =
    memberId === null
      ? await toGuest(db, brandId, asked, parked)
      : await toMember(db, brandId, { ...asked, memberId }, parked);
  if (joined !== null) await log(db, memberId, asked);
  return joined;
}

const log = (db: Db, memberId: bigint | null, { key, sale, reason, doer, now }: Join): Promise<void> =>
  logAction(db, doer, {
    action: 'join-sale',
    ...(memberId === null ? {} : { memberId }),
    subject: receiptName(sale),
    before: { store: key.store, day: key.day, receipt: key.receipt },
    after: sale,
    reason,
    doneAt: now,
  });

function toMember(
  db: Db,
  brandId: number,
  { key, sale, memberId }: Join & { memberId: bigint },
  parked: Parked,
): Promise<Waiting | null> {
  const payload = JSON.stringify(renamed(parked, sale));
  const hash = contentHash({ ...parked, memberId: null }, payload);
  return joinMemberSale(db, brandId, key, { memberId, payload, hash });
}

async function toGuest(db: Db, brandId: number, { key, sale }: Join, parked: Parked): Promise<Joined | null> {
  if (!(await joinGuestSale(db, brandId, key, sale))) return null;
  if (parked.kind !== 'refund') return { outcome: 'of-guest' };
  const code = await refundGuest({ db, brandId }, sale, renamed(parked, sale));
  if (code === null) return { outcome: 'of-guest' };
  await markRefused(db, brandId, parked, code);
  return { outcome: 'refused', code };
}

const renamed = ({ kind, payload }: Parked, { store, day, receipt }: SaleKey): object =>
  kind === 'refund'
    ? { ...refundPayload.parse(payload), store, day, receipt }
    : { ...completionPayload.parse(payload), store, day, receipt };
