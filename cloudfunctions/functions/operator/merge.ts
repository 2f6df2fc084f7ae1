/** Two accounts of one person: what would go over, making them one, and telling them apart again. */
import type { CheckMergeReply, WhyNotMerged } from '../../contract/merge';
import type { Reply } from '../../contract/reply';
import { readHeld } from '../../core/member/merges.store';
import { mergeAccounts } from '../../core/settlement/account/merge-accounts';
import { undoMerging } from '../../core/settlement/account/undo-merge';
import { logAction } from '../../core/staff/action-log.store';
import { findOwnKey, showMember, whyNotMerged } from '../../core/views/desk/look-up';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { brandOf, doerOf, type AskedFor, type Asking } from './asking';

/** What stands in the way, for whoever asked without looking before. */
const WHY: Record<WhyNotMerged, string> = {
  same: '两个会员号是同一个会员',
  'account-closed': '其中一个会员已注销，或已并入其他会员',
  'holds-orders': '要并入的会员还有未完成的订单，完成或取消后再合并',
  'holds-rebates': '要并入的会员有返佣、提现、合作或团队，暂不能合并',
};

/** Both, as they stand, and what would go over. That somebody looked is written down. */
export async function checkMerge(
  context: Asking,
  { member, into }: AskedFor<'check-merge'>,
): Promise<Reply<CheckMergeReply>> {
  const { database, vault, now } = context;
  const desk = { ...(await brandOf(context, asDb(database))), vault, now };
  const [given, kept] = await bothOf(context, member, into);
  for (const memberId of [given, kept])
    if (memberId !== null)
      await logAction(asDb(database), doerOf(context), {
        action: 'look-up-member',
        subject: 'key',
        memberId,
        doneAt: now,
      });
  return withSnapshot(database, async (db) => {
    const shown = (memberId: bigint | null) => (memberId === null ? null : showMember(db, desk, memberId));
    return accept({
      member: await shown(given),
      into: await shown(kept),
      coupons: given === null ? 0 : (await readHeld(db, given)).coupons,
      why: given === null || kept === null ? null : await whyNotMerged(db, { given, kept }),
    });
  });
}

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

async function bothOf(
  context: Asking,
  member: string,
  into: string,
): Promise<[bigint | null, bigint | null]> {
  const db = asDb(context.database);
  const { brandId } = staffOf(context);
  return [await findOwnKey(db, brandId, member), await findOwnKey(db, brandId, into)];
}
