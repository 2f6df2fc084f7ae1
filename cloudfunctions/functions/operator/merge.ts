/** Two accounts of one person: making them one, and telling them apart again. */
import type { WhyNotMerged } from '../../contract/merge';
import type { Reply } from '../../contract/reply';
import { mergeAccounts } from '../../core/settlement/account/merge-accounts';
import { undoMerging } from '../../core/settlement/account/undo-merge';
import { logAction } from '../../core/staff/action-log.store';
import { findOwnKey } from '../../core/views/desk/look-up';
import { asDb } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, type AskedFor, type Asking } from './asking';

/** What stands in the way, for whoever asked without looking before. */
const WHY: Record<WhyNotMerged, string> = {
  same: '两个会员号是同一个会员',
  'account-closed': '其中一个会员已注销，或已并入其他会员',
  'holds-orders': '要并入的会员还有未完成的订单，完成或取消后再合并',
  'holds-rebates': '要并入的会员有返佣、提现、合作或团队，暂不能合并',
};

/** Makes them one, and writes down who did so and why. */
export async function merge(
  context: Asking,
  { member, into, reason }: AskedFor<'merge-members'>,
): Promise<Reply<null>> {
  const { brandId, staffId } = staffOf(context);
  const { now } = context;
  const [memberId, keptId] = await bothOf(context, member, into);
  if (memberId === null || keptId === null) return reject('not-found');
  const refused = await mergeAccounts(context, { brandId, memberId, keptId, staffId, now }, (db) =>
    logAction(db, doerOf(context), {
      action: 'merge-members',
      memberId: keptId,
      subject: member,
      after: { into },
      reason,
      doneAt: now,
    }),
  );
  return refused === null ? accept(null) : reject('wrong-state', WHY[refused]);
}

/** Tells them apart again. */
export async function undo(
  context: Asking,
  { member, reason }: AskedFor<'undo-merge'>,
): Promise<Reply<null>> {
  const { brandId } = staffOf(context);
  const { database, now } = context;
  const memberId = await findOwnKey(asDb(database), brandId, member);
  if (memberId === null) return reject('not-found');
  const refused = await undoMerging(context, { brandId, memberId, now }, (db) =>
    logAction(db, doerOf(context), { action: 'undo-merge', memberId, subject: member, reason, doneAt: now }),
  );
  return refused === null ? accept(null) : reject('wrong-state', '这个会员没有并入其他会员，或已撤销');
}

/** Whom two member keys mean; null: nobody of the brand. */
export async function bothOf(
  context: Asking,
  member: string,
  into: string,
): Promise<[bigint | null, bigint | null]> {
  const db = asDb(context.database);
  const { brandId } = staffOf(context);
  return [await findOwnKey(db, brandId, member), await findOwnKey(db, brandId, into)];
}
