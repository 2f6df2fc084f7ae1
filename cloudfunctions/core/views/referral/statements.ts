/** Statements of companies: at the operator's desk, and what each is made of, as a file. Reads only. */
import { decimalYuan } from '../../../contract/in-words';
import type { StatementsReply } from '../../../contract/partner-desk';
import type { CsvPageReply } from '../../../contract/promotion';
import type { CommissionKind } from '../../../contract/referral';
import { WITHDRAWAL_ID } from '../../../contract/withdrawal';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { END_OF_TIME, pageOf, readNumber, readPlace, sought, writePlace } from '../../kernel/page';
import { formatInstant, isoInstant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { saidToOperator } from '../../withdrawal/state-words';
import { statementWords as words } from '../../withdrawal/words';
import { readStatements } from '../../withdrawal/statements.store';
import { factsOf } from '../../withdrawal/withdrawal-facts';
import type { WithdrawalRow } from '../../withdrawal/withdrawal.types';
import { toWithdrawal } from '../../withdrawal/withdrawals.store';
import { csvPage } from '../../kernel/csv';
import {
  findStatementLines,
  findStatementSteps,
  type IFindStatementStepsResult,
} from './partners.view.queries';
import { readMaskedNames } from './referral-facts';
import { readWhatOf } from './what-of';

const PAGE = 20;
const CSV_PAGE = 500;

/** A page of them, the last first; null: `after` is no place of it. */
export async function listStatements(
  db: Db,
  brandId: number,
  { open, after }: { open: boolean; after: string | undefined },
): Promise<StatementsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: '' } : readPlace(after, WITHDRAWAL_ID);
  if (place === null) return null;
  const page = { brandId, open, beforeAt: isoInstant(place.at), beforeId: place.id, limit: sought(PAGE) };
  const { shown, next } = pageOf(await findStatementLines.run(page, db), PAGE, (last) =>
    writePlace({ at: last.asked_at.getTime(), id: last.withdrawal_id }),
  );
  const rows = shown.map(({ member_key: member, ...row }) => ({ member, row: toWithdrawal(row) }));
  const found = await readStatements(
    db,
    rows.map(({ row }) => row),
  );
  const statements = rows.map(({ member, row }) => {
    const statement = present(found.get(row.withdrawalId), `statement ${row.withdrawalId}`);
    return {
      ...{ ...factsOf(row), ...statement, member, name: statement.company },
      bankReference: statement.bankReference ?? '',
      ...{ askedAt: isoInstant(row.askedAt), endedAt: isoInstant(row.endedAt) },
      ...{ said: saidToOperator(row), needsOperator: row.state === 'invoiced' },
    };
  });
  return { statements, next };
}

/**
 * What a statement is made of, a page as CSV, the first with its header: what became available since the
 * withdrawal before and what went back of it, and at the end what was carried over, so that the lines add up
 * to its amount. Null: `after` is no place of it.
 */
export async function statementCsv(
  db: Db,
  row: WithdrawalRow,
  after: string | undefined,
): Promise<CsvPageReply | null> {
  const seen = readNumber(after ?? '0');
  if (seen === null || seen > 1_000_000n) return null;
  const { memberId, withdrawalId } = row;
  const page = { memberId, withdrawalId, seen: Number(seen), limit: sought(CSV_PAGE) };
  const found = await findStatementSteps.run(page, db);
  const { shown, next } = pageOf(found, CSV_PAGE, () => (Number(seen) + CSV_PAGE).toString());
  const lines = await linesOf(db, row, shown);
  const carried = row.grossFen - (found[0]?.whole ?? 0n);
  if (next === null && carried !== 0n) lines.push(['', '', '', '', '', words.carried, ...amountsOf(carried)]);
  return { csv: csvPage(words.header, lines, after === undefined), next };
}

/** What is counted in and what is taken off, apart: a spreadsheet gets no sign in front of a number. */
const amountsOf = (fen: bigint): [string, string] =>
  fen < 0n ? ['', decimalYuan(-fen)] : [decimalYuan(fen), ''];

async function linesOf(
  db: Db,
  { brandId }: WithdrawalRow,
  shown: readonly IFindStatementStepsResult[],
): Promise<string[][]> {
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const caused = shown.map((row) => ({
    kind: row.kind as CommissionKind,
    cause: row.cause,
    friendId: row.friend_id,
  }));
  const nameOf = await readMaskedNames(db, [...new Set(caused.flatMap(({ friendId }) => friendId ?? []))]);
  const whatOf = await readWhatOf(db, caused);
  return shown.map((row, place) => {
    const one = caused[place] ?? { kind: 'order', cause: row.cause, friendId: null };
    const why = row.why === 'released' ? words.released : words.takenBack;
    return [
      ...[formatInstant(row.at.getTime(), utcOffsetMinutes), words.kinds[one.kind], row.cause],
      ...[nameOf(one.friendId), whatOf(one), why, ...amountsOf(row.fen)],
    ];
  });
}
