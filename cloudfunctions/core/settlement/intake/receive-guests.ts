/** Keeps sales without a member, and their refunds, for the figures. No ledger: nobody earns anything. */
import { refundPayload, salePayload } from '../../../contract/event';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { FOLLOWERS_AT_ONCE, type Receipt, type SaleKey } from '../../inbox/inbox.types';
import { inBatches } from '../../kernel/in-batches';
import {
  claimKey,
  holdGuestSale,
  keepGuestSales,
  markRefused,
  takeFollowers,
  writeGuestRefund,
} from '../../inbox/guest-sales.store';
import { fillAwaited } from '../../inbox/keys.store';
import { amountOf, linesLeft } from '../../points/accrual.rules';
import { addRefund } from '../../book/add-refund.rules';
import type { Prepared } from './prepare-events';

interface Batch {
  db: Db;
  brandId: number;
  answers: (Receipt | undefined)[];
}

/** Keeps guests' sales and what follows them. False: somebody else told one of them in this moment. */
export async function receiveGuests(batch: Batch, events: readonly Prepared[]): Promise<boolean> {
  const sales = events
    .filter((event) => event.kind === 'sale')
    .map((event) => ({ ...event, sale: present(event.sale, 'sale') }));
  await keepGuestSales(batch.db, batch.brandId, sales);
  for (const event of sales) batch.answers[event.place] = { outcome: 'kept-without-member' };
  for (const event of sales.filter((candidate) => candidate.awaited)) {
    const filled = await fillAwaited(batch.db, batch.brandId, {
      ...event.sale,
      hash: event.hash,
      memberId: null,
      seq: null,
    });
    if (!filled) return false;
    await inBatches(
      FOLLOWERS_AT_ONCE,
      () => false,
      () => refundFollowers(batch, event.sale),
    );
  }
  for (const event of events.filter((candidate) => candidate.kind !== 'sale')) {
    const sale = present(event.sale, 'sale');
    const reason = event.kind === 'refund' ? await refundGuest(batch, sale, JSON.parse(event.payload)) : null;
    if (!(await claimKey(batch.db, batch.brandId, { ...event, sale }, reason))) return false;
    batch.answers[event.place] =
      reason === null ? { outcome: 'kept-without-member' } : { outcome: 'conflict', reason };
  }
  return true;
}

/** The next refunds that waited for a guest's sale; how many events waited. */
async function refundFollowers(batch: Batch, sale: SaleKey): Promise<number> {
  const followers = await takeFollowers(batch.db, batch.brandId, sale);
  for (const follower of followers) {
    if (follower.kind !== 'refund') continue;
    const reason = await refundGuest(batch, sale, follower.payload);
    if (reason !== null) await markRefused(batch.db, batch.brandId, follower, reason);
  }
  return followers.length;
}

/** Refunds part of a guest's sale, or says why not. */
export async function refundGuest(
  { db, brandId }: Pick<Batch, 'db' | 'brandId'>,
  key: SaleKey,
  payload: unknown,
): Promise<string | null> {
  const sale = present(await holdGuestSale(db, brandId, key), 'the guest sale');
  const lines = salePayload
    .parse(sale.payload)
    .lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
  const refunded = addRefund(lines, sale.refunded, refundPayload.parse(payload).units);
  if (typeof refunded === 'string') return refunded;
  const refundedFen = amountOf(lines) - amountOf(linesLeft(lines, refunded));
  await writeGuestRefund(db, brandId, key, refundedFen, refunded);
  return null;
}
