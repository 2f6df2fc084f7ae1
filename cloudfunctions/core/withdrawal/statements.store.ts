/*
 * Statements of companies: who is paid, by which invoices, and by which transfer of a bank. The amount and
 * the state are the withdrawal's, whose row is held by whoever moves one. Stores hold no policy.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import {
  findInvoiceTaken,
  findStatements,
  insertStatement,
  setInvoiced,
  setRemitted,
} from './statements.store.queries';
import type { Company, Statement, WithdrawalKey } from './withdrawal.types';

/** Keeps who is paid. */
export async function addStatement(
  db: Db,
  { memberId, withdrawalId, brandId }: WithdrawalKey & { brandId: number },
  company: Company,
): Promise<void> {
  await insertStatement.run({ memberId, withdrawalId, brandId, ...company }, db);
}

/** Of these withdrawals, by number; one that is no statement is not in it. */
export async function readStatements(
  db: Db,
  keys: readonly WithdrawalKey[],
): Promise<ReadonlyMap<string, Statement>> {
  if (keys.length === 0) return new Map();
  const memberIds = [...new Set(keys.map(({ memberId }) => memberId))];
  const withdrawalIds = keys.map(({ withdrawalId }) => withdrawalId);
  const rows = await findStatements.run({ memberIds, withdrawalIds }, db);
  return new Map(
    rows.map((row) => [
      row.withdrawal_id,
      {
        company: row.company,
        creditCode: row.credit_code,
        invoices: row.invoices,
        bankReference: row.bank_reference,
        paidOn: row.paid_on,
      },
    ]),
  );
}

/** Keeps the invoices of one; false: one of them is another statement's. */
export async function keepInvoices(
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
  numbers: readonly string[],
  at: Instant,
): Promise<boolean> {
  if ((await findInvoiceTaken.run({ memberId, numbers: [...numbers] }, db)).length > 0) return false;
  await setInvoiced.run({ memberId, withdrawalId, numbers: [...numbers], at: isoInstant(at) }, db);
  return true;
}

/** Keeps by which transfer the bank paid it. */
export async function keepRemitted(
  db: Db,
  { memberId, withdrawalId }: WithdrawalKey,
  { bankReference, paidOn }: { bankReference: string; paidOn: string },
): Promise<void> {
  await setRemitted.run({ memberId, withdrawalId, bankReference, paidOn }, db);
}
