/** What waits for an operator beside the dead letters: held sales, and refunds without their sale. */
import type { Reply } from '../../contract/reply';
import type {
  DecidedReply,
  HeldSalesReply,
  JoinedReply,
  LikelySalesReply,
  WaitingRefundsReply,
} from '../../contract/waiting-sales';
import { readNumber } from '../../core/kernel/page';
import { decideHeldSale } from '../../core/settlement/desk/decide-held-sale';
import { joinWaiting } from '../../core/settlement/desk/join-waiting';
import { listHeldSales, listLikelySales, listWaitingRefunds } from '../../core/views/desk/waiting-sales';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** A page of sales that are held. */
export async function heldSales(
  context: Asking,
  { after = '0' }: AskedFor<'list-held-sales'>,
): Promise<Reply<HeldSalesReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  return accept(
    await listHeldSales(asDb(context.database), { brandId: staffOf(context).brandId, after: from }),
  );
}

/** Lets a held sale settle, or refuses it for good. */
export async function decideHeld(
  context: Asking,
  asked: AskedFor<'decide-held-sale'>,
): Promise<Reply<DecidedReply>> {
  const { database, now } = context;
  const { brand, utcOffsetMinutes } = await brandOf(context, asDb(database));
  const zone = { brandId: brand.brandId, utcOffsetMinutes };
  const doer = doerOf(context, asked.sale.store);
  const decided = await decideHeldSale(database, zone, { ...asked, doer, now });
  if (!('refused' in decided)) return accept(decided);
  return reject(decided.refused === 'not-held' ? 'already-changed' : 'sale-differs');
}

/** A page of what has waited too long for its sale. */
export async function waitingRefunds(
  context: Asking,
  { after = '0' }: AskedFor<'list-waiting-refunds'>,
): Promise<Reply<WaitingRefundsReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  const db = asDb(context.database);
  const rules = await brandOf(context, db);
  return accept(await listWaitingRefunds(db, rules, { after: from, now: context.now }));
}

/** What a refund that names this sale may belong to. */
export async function likelySales(
  context: Asking,
  { sale }: AskedFor<'find-likely-sales'>,
): Promise<Reply<LikelySalesReply>> {
  return accept(await listLikelySales(asDb(context.database), staffOf(context).brandId, sale));
}

/** Joins what waits to the sale that it belongs to. */
export async function joinSale(
  context: Asking,
  { waiting, sale, reason }: AskedFor<'join-sale'>,
): Promise<Reply<JoinedReply>> {
  const { database, now } = context;
  const { no, ...named } = waiting;
  const key = { ...named, parkedId: BigInt(no) };
  const doer = doerOf(context, sale.store);
  const joined = await joinWaiting(database, staffOf(context).brandId, { key, sale, reason, doer, now });
  if ('outcome' in joined)
    return accept({ outcome: joined.outcome, code: 'code' in joined ? joined.code : null });
  return joined.refused === 'not-waiting'
    ? reject('already-changed')
    : reject('bad-request', '没有找到这张小票，请核对门店、日期和小票号');
}
