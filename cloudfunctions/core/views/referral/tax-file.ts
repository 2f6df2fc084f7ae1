/**
 * The tax file of a month, a line for each payee: gross, withheld, net, and as corrections what came back in
 * the month of bills of earlier ones, which were reported there. What was taken back of commission needs no
 * line: it is netted from later gross. Reads only; docs/withdrawals.md §2.
 */
import { decimalYuan } from '../../../contract/in-words';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { firstDayAfterMonths, isoInstant, parseDay, startOfDay } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { openBill } from '../../withdrawal/sealed-bill';
import { csvPage } from '../../kernel/csv';
import { findTaxLines, type IFindTaxLinesResult } from './payouts.view.queries';

const LINES = 500;
const HEADER = [
  ...['会员号', '姓名', '收款 openid', '所属月份', '笔数', '收入额（元）', '预扣税额（元）', '实付（元）'],
  ...['冲减以前月份收入额（元）', '冲减税额（元）', '冲减单号'],
];

/** A page of it as CSV, the first with its header; null: `after` is no place of it. */
export async function exportTaxFile(
  db: Db,
  vault: Vault,
  brandId: number,
  { month, after }: { month: string; after: string | undefined },
): Promise<CsvPageReply | null> {
  const seen = readNumber(after ?? '0');
  if (seen === null) return null;
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const first = parseDay(`${month}-01`);
  const from = isoInstant(startOfDay(first, utcOffsetMinutes));
  const until = isoInstant(startOfDay(firstDayAfterMonths(first, 0), utcOffsetMinutes));
  const rows = await findTaxLines.run({ brandId, month, from, until, after: seen, limit: sought(LINES) }, db);
  const { shown, next } = pageOf(rows, LINES, (last) => last.member_id.toString());
  const lines = shown.map((row) => lineOf(vault, month, row));
  // A name is written by whoever asks for money, and opened in a spreadsheet.
  return { csv: csvPage(HEADER, lines, after === undefined), next };
}

function lineOf(vault: Vault, month: string, row: IFindTaxLinesResult): string[] {
  const payee =
    row.bill === null
      ? null
      : openBill(vault, { memberId: row.member_id, withdrawalId: row.named_by }, row.bill);
  return [
    ...[row.member_key, payee?.userName ?? '', payee?.openid ?? '', month, String(row.payments)],
    ...[decimalYuan(row.gross), decimalYuan(row.withheld), decimalYuan(row.gross - row.withheld)],
    ...[decimalYuan(row.back_gross), decimalYuan(row.back_withheld), row.back.join(' ')],
  ];
}
