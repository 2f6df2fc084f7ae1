/**
 * Every explanation, read page by page: it parses, belongs to its transfer's code, and evaluates to its
 * amount.
 */
import { evaluateExplanation, explanationSchema } from '../../../contract/explanation';
import { TRANSFER_CODES } from '../../ledger/transfer-codes';
import type { Db } from '../../../platform/db';
import { LISTED, type AuditScope, type Difference } from './audit.types';
import {
  nameMembers,
  readExplanationPage,
  type IReadExplanationPageResult,
} from './explanations.view.queries';

/** Transfers a page: some megabytes. */
const PAGE = 10_000;

interface Odd {
  memberId: bigint;
  what: string;
  expected: string;
  found: string;
}

/** What is wrong with one transfer's explanation; null: nothing. */
function examine(row: IReadExplanationPageResult): Odd | null {
  const name = `transfer ${row.journal_no}.${row.leg} ${row.code}`;
  const odd = (what: string, expected: string, found: string): Odd => ({
    memberId: row.member_id,
    what: `${name}: ${what}`,
    expected,
    found,
  });
  const parsed = explanationSchema.safeParse(row.explanation);
  if (!parsed.success) return odd('explanation', 'an explanation', JSON.stringify(row.explanation));
  const rule = TRANSFER_CODES[row.code].explainedBy;
  if (parsed.data.rule !== rule) return odd('rule of its explanation', rule, parsed.data.rule);
  const amount = evaluate(parsed.data);
  return amount === row.amount
    ? null
    : odd('amount by its explanation', String(amount ?? 'none'), String(row.amount));
}

/** Null where the inputs make no sense, as with a divisor of zero. */
function evaluate(explanation: Parameters<typeof evaluateExplanation>[0]): bigint | null {
  try {
    return evaluateExplanation(explanation);
  } catch {
    return null;
  }
}

/** Looks at every explanation of a brand. */
export async function checkExplanations(
  scope: AuditScope,
  db: Db,
): Promise<(Omit<Difference, 'check'> & { total: bigint })[]> {
  const odd: Odd[] = [];
  let total = 0n;
  let last = { memberId: -1n, day: '0001-01-01', journalNo: 0, leg: 0 };
  for (;;) {
    const rows = await readExplanationPage.run({ brandId: scope.brandId, ...last, limit: PAGE }, db);
    for (const row of rows) {
      const found = examine(row);
      if (found === null) continue;
      total += 1n;
      if (odd.length < LISTED) odd.push(found);
    }
    const end = rows[rows.length - 1];
    if (end === undefined || rows.length < PAGE) break;
    last = { memberId: end.member_id, day: end.business_day, journalNo: end.journal_no, leg: end.leg };
  }
  return nameAll(db, odd, total);
}

async function nameAll(db: Db, odd: readonly Odd[], total: bigint) {
  const memberIds = [...new Set(odd.map((one) => one.memberId))];
  const rows = memberIds.length === 0 ? [] : await nameMembers.run({ memberIds }, db);
  const names = new Map(rows.map((row) => [row.member_id, row.member_key]));
  return odd.map(({ memberId, what, expected, found }) => ({
    member: names.get(memberId) ?? null,
    what,
    expected,
    found,
    total,
  }));
}
