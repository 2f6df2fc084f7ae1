/**
 * Closing an account: everything that says who the member is goes, in one transaction. What stays are
 * numbers: the ledger, the member's row and the events, so that refunds of old receipts still settle and
 * every sum remains; and keyed hashes, so that joining again gives no second welcome gift. Orders that are
 * not paid are cancelled first; what is paid is still handed out, and refunds go on: neither needs to know
 * who it was.
 */
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { endSessions } from '../../../platform/session-holder.store';
import type { Vault } from '../../../platform/vault';
import { eraseBehaviour } from '../../insight/behaviour.store';
import { eraseHabits } from '../../insight/erase-habits.store';
import type { Instant } from '../../kernel/time';
import { eraseMessages } from '../../message/message-choices.store';
import { eraseInvoiceTitles } from '../../invoice/invoices.store';
import { closeAccountRows, holdAccount, holdIdentities, type AccountRow } from '../../member/account.store';
import { eraseCode } from '../../member/member-code.store';
import { erasePhone } from '../../member/phone.store';
import { keepAllRevoked } from '../../coupon/coupons.store';
import { readMergedInto } from '../../member/merges.store';
import { claimWelcome, releaseWelcome } from '../../member/welcome.store';
import { MOST_UNPAID } from '../../order/order.rules';
import { countUnpaid, listUnpaid } from '../../order/orders.store';
import { eraseOrderTexts } from '../../order/order-texts.store';
import { eraseAfterSaleTexts } from '../../payment/after-sales.store';
import { eraseActionReasons } from '../../staff/action-log.store';
import { eraseReversals } from '../../till/redemptions.store';
import { eraseRefundReasons } from '../../payment/refunds.store';
import { forgetEdges } from '../../referral/edges.store';
import { partnerWords } from '../../referral/partner-words';
import { forgetPartner } from '../../referral/partners.store';
import { forgetPlaces } from '../../group/places.store';
import { forgetTeams } from '../../referral/team/team-members.store';
import { monthAfter, monthOf } from '../../referral/team/team-month.rules';
import { readBrandRules } from '../../programme/brand-rules.store';
import { forgetReturnNotes } from '../../withdrawal/withdrawals.store';
import { cancelOrder } from '../holdings/close-order';
import { bookAt } from '../../book/decide-event.rules';
import { hashesOf } from '../../member/hashed-identities';
import type { Outside } from '../../../platform/outside';
import { runOrderEffects } from '../work/run-effects';
import { settleMembers } from '../intake/settle-events';
import { readRuledBook } from '../../book/ruled-books';

export interface Closing {
  member: Identity;
  /** What the member saw that they would lose: points, and commission in fen. */
  redeemablePoints: bigint;
  commissionFen: bigint;
  now: Instant;
}

/**
 * Closes the account, unless points or commission are not those that the member saw, or an order came in
 * between. Points of cancelled orders come back before: they are part of what the member is told. A second
 * closing finds it closed.
 */
export async function closeAccount(
  outside: Outside,
  vault: Vault,
  { member, redeemablePoints, commissionFen, now }: Closing,
): Promise<null | 'figures-changed' | 'session-expired'> {
  const pool = outside.database;
  await cancelUnpaid(outside, member.memberId, now);
  await settleMembers(pool, [member.memberId]);
  return withTransaction(pool, async (db) => {
    const hashes = await hashesOf(db, vault, member);
    await holdIdentities(db, hashes);
    const account = await holdAccount(db, member.memberId);
    if (account === null) return 'session-expired';
    const lost = await lostAt(db, account, now);
    if (lost.points !== redeemablePoints || lost.commission !== commissionFen) return 'figures-changed';
    if ((await countUnpaid(db, member.memberId, 1)) > 0) return 'figures-changed';
    await erase(db, account, hashes, now);
    // What accounts that were merged into this one still say of the person.
    for (const { memberId } of await readMergedInto(db, member.memberId))
      await erase(db, { ...account, memberId, joinedAt: null }, hashes, now);
    return null;
  });
}

async function cancelUnpaid(outside: Outside, memberId: bigint, now: Instant): Promise<void> {
  for (const key of await listUnpaid(asDb(outside.database), memberId, MOST_UNPAID))
    // One that was paid in this moment is handed out like every other.
    if ((await cancelOrder(outside.database, key, now)) === null)
      await runOrderEffects(outside, key, now, 'settlement');
}

/**
 * Usable points with everything due by then settled, as the card shows them, and all commission. Both stay in
 * the ledger, nobody's any more: what is being taken out goes on, and what comes back of it stays there.
 */
async function lostAt(
  db: Db,
  { memberId, brandId }: AccountRow,
  now: Instant,
): Promise<{ points: bigint; commission: bigint }> {
  const { brand } = await readBrandRules(db, brandId);
  const asOf = brand.standsAt ?? now;
  const { balances } = bookAt(await readRuledBook(db, memberId, asOf), asOf);
  const commission = balances['member.commission.active'] + balances['member.commission.pending'];
  return { points: balances['member.points.active'], commission };
}

async function erase(db: Db, account: AccountRow, hashes: Buffer[], now: Instant): Promise<void> {
  const { memberId } = account;
  // Who joined before claims were kept, or with an identity since added, has had the gift all the same.
  if (account.joinedAt !== null) await claimWelcome(db, account, hashes, now);
  await releaseWelcome(db, memberId);
  await erasePhone(db, memberId);
  await eraseCode(db, memberId);
  await eraseBehaviour(db, memberId);
  await eraseHabits(db, memberId);
  await eraseMessages(db, account);
  await keepAllRevoked(db, memberId, { why: 'account-closed', at: now });
  await eraseOrderTexts(db, memberId);
  await eraseAfterSaleTexts(db, memberId);
  await eraseRefundReasons(db, memberId);
  await eraseInvoiceTitles(db, memberId);
  await forgetEdges(db, memberId, hashes);
  await forgetPartner(db, memberId, partnerWords.accountClosed, now);
  await forgetReturnNotes(db, memberId);
  const { utcOffsetMinutes } = await readBrandRules(db, account.brandId);
  await forgetTeams(db, memberId, monthAfter(monthOf(now, utcOffsetMinutes)), now);
  await endSessions(db, memberId);
  await eraseReversals(db, memberId);
  await closeAccountRows(db, account, now);
  await forgetPlaces(db, memberId);
  await eraseActionReasons(db, memberId);
}
