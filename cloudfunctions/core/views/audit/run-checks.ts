/**
 * The audit of one brand: every figure that is kept, recomputed from an independent side, in sets and without
 * the rules of settlement. Each look names what differs. Reads only; the caller gives one snapshot.
 */
import { present } from '../../kernel/assert';
import { isOutsideTrouble, type Db } from '../../../platform/db';
import { messageOf } from '../../../platform/log';
import { findAccrualDifferences, findLotsWithoutSale } from './accrual.view.queries';
import { LISTED, type AuditScope, type CheckResult, type Difference } from './audit.types';
import { findBalanceDifferences, findLotSumDifferences, findStrangeBalances } from './balances.view.queries';
import { findBrandDifferences, findOwnerDifferences, findProgrammeDifferences } from './brand.view.queries';
import { findCarriedDifferences, findMergeDifferences } from './carried.view.queries';
import { findCalendarGiftDifferences } from './calendar-gifts.view.queries';
import {
  findCouponDifferences,
  findGivenCouponDifferences,
  findOfflineCouponDifferences,
  findRunDifferences,
  findTemplateDifferences,
} from './coupons.view.queries';
import { findCommunityDifferences } from './community.view.queries';
import { findCommissionDifferences } from './commissions.view.queries';
import { findClockDifferences } from './clocks.view.queries';
import { checkExplanations } from './check-explanations';
import { findDeadLetterDifferences, findEventDifferences } from './events.view.queries';
import { findFrozenInputDifferences } from './explanations.view.queries';
import { findChannelDifferences, findFigureDifferences } from './figures.view.queries';
import { findGiftDifferences } from './gifts.view.queries';
import { findGroupDifferences } from './groups.view.queries';
import { findFactDifferences, findMemberDayDifferences } from './habits.view.queries';
import { findInvoiceDifferences } from './invoices.view.queries';
import { findJournalDifferences } from './journals.view.queries';
import { findIdentityDifferences, findKeyDifferences } from './keys.view.queries';
import { KNOWN_WORDS, type KnownWords } from './known-words';
import { findLogDifferences } from './log.view.queries';
import { findLotLifeDifferences } from './lot-life.view.queries';
import { findLotDifferences, findMissingLots, findTakeBackDifferences } from './lots.view.queries';
import { findMallDifferences } from './mall.view.queries';
import { findNumberDifferences } from './numbers.view.queries';
import { findMoneyDifferences } from './order-money.view.queries';
import { findOrderDifferences } from './orders.view.queries';
import { findOrderEventDifferences } from './order-events.view.queries';
import { findOrderGiftDifferences } from './order-gifts.view.queries';
import { findPartnerDifferences } from './partners.view.queries';
import { findPriceDifferences } from './prices.view.queries';
import { findRedemptionDifferences } from './redemptions.view.queries';
import { findRefundDifferences } from './refunds.view.queries';
import { findGuestSaleDifferences, findSaleKeyDifferences } from './sales.view.queries';
import { findTillDifferences } from './till.view.queries';
import { findStepDifferences, findTierDifferences } from './tiers.view.queries';
import { findTransferDifferences } from './transfers.view.queries';
import { findWelcomeDifferences } from './welcome.view.queries';
import { findTeamDifferences } from './teams.view.queries';
import { findWithdrawalDifferences } from './withdrawals.view.queries';

interface Look {
  run(
    scope: AuditScope & KnownWords,
    db: Db,
  ): Promise<(Omit<Difference, 'check' | 'member'> & { member: string | null; total: bigint })[]>;
}

/** The looks of each check; a check is clean when none of its looks finds anything. */
const CHECKS: Record<string, Look[]> = {
  balances: [findBalanceDifferences, findStrangeBalances, findLotSumDifferences],
  lots: [findLotDifferences, findLotLifeDifferences, findMissingLots, findTakeBackDifferences],
  numbers: [findNumberDifferences],
  accrual: [findAccrualDifferences, findLotsWithoutSale],
  refunds: [findRefundDifferences],
  redemptions: [findRedemptionDifferences],
  till: [findTillDifferences],
  orders: [findOrderDifferences, findOrderEventDifferences, findPriceDifferences],
  payments: [findMoneyDifferences],
  coupons: [
    findCouponDifferences,
    findTemplateDifferences,
    findGivenCouponDifferences,
    findOfflineCouponDifferences,
    findRunDifferences,
  ],
  invoices: [findInvoiceDifferences],
  mall: [findMallDifferences],
  withdrawals: [findWithdrawalDifferences],
  groups: [findGroupDifferences, findCommunityDifferences],
  commissions: [findCommissionDifferences, findPartnerDifferences],
  teams: [findTeamDifferences],
  gifts: [findGiftDifferences, findCalendarGiftDifferences, findOrderGiftDifferences, findWelcomeDifferences],
  tiers: [findTierDifferences, findStepDifferences],
  explanations: [findFrozenInputDifferences, { run: checkExplanations }],
  events: [findEventDifferences, findDeadLetterDifferences],
  carried: [findCarriedDifferences, findMergeDifferences],
  sales: [findSaleKeyDifferences, findGuestSaleDifferences],
  journals: [findJournalDifferences],
  transfers: [findTransferDifferences],
  clocks: [findClockDifferences],
  keys: [findKeyDifferences, findIdentityDifferences],
  log: [findLogDifferences],
  figures: [findFigureDifferences, findChannelDifferences],
  habits: [findMemberDayDifferences, findFactDifferences],
  brand: [findBrandDifferences, findOwnerDifferences, findProgrammeDifferences],
};

/** Names of the checks, in the order in which they run. */
export const CHECK_NAMES = Object.keys(CHECKS);

/**
 * Runs the checks named, one after the other, in the caller's transaction. A look that throws is a difference
 * of its check, and the others go on; trouble from outside is thrown. `onCheck` hears of each check that
 * begins.
 */
export async function runChecks(
  db: Db,
  scope: AuditScope,
  names: readonly string[] = CHECK_NAMES,
  onCheck: (check: string) => void = () => {},
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of names) {
    const looks = present(CHECKS[check], `the check ${check}`);
    const result: CheckResult = { check, count: 0, differences: [] };
    onCheck(check);
    for (const look of looks) {
      const rows = await lookSafely(db, look, scope);
      result.count += Number(rows[0]?.total ?? 0n);
      for (const { member, what, expected, found } of rows)
        if (result.differences.length < LISTED)
          result.differences.push({ check, member, what, expected, found });
    }
    results.push(result);
  }
  return results;
}

/** What a look finds, or that it threw: then nobody knows what it would have found. */
async function lookSafely(db: Db, look: Look, scope: AuditScope): ReturnType<Look['run']> {
  await db.query('savepoint look', []);
  try {
    return await look.run({ ...scope, ...KNOWN_WORDS }, db);
  } catch (error) {
    if (isOutsideTrouble(error)) throw error;
    await db.query('rollback to savepoint look', []);
    const found = messageOf(error);
    return [{ member: null, what: 'the check itself', expected: 'an answer', found, total: 1n }];
  } finally {
    await db.query('release savepoint look', []).catch(() => {});
  }
}
