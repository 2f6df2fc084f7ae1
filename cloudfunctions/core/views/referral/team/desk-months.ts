/** Closed months of a team at the desk, and the file of one. Reads only. */
import { decimalYuan } from '../../../../contract/in-words';
import type { CsvPageReply } from '../../../../contract/promotion';
import type { DeskTeamMonth, DeskTeamMonthsReply } from '../../../../contract/referral-team-desk';
import type { Db } from '../../../../platform/db';
import { pageOf, readNumber, sought } from '../../../kernel/page';
import { commissionStates } from '../../../referral/desk-words';
import { readMonths } from '../../../referral/team/team-months.store';
import { dayOfMonth, readTeam } from '../../../referral/team/teams.store';
import type { TeamKey, TeamMonth } from '../../../referral/team/team.types';
import { csvPage } from '../../../kernel/csv';
import { readTeamPeople, type TeamPerson } from './team-people';
import { listPartsOfMonth, type IListPartsOfMonthResult } from './team.view.queries';

const PAGE = 6;
/** More than a team has members. */
const MOST_PARTS = 1000;
const CSV_PAGE = 500;
/** Later than any month. */
const NEVER = '2200-01';

const readParts = (
  db: Db,
  { brandId, teamId }: TeamKey,
  month: string,
  seen: { after: bigint; limit: number },
) => listPartsOfMonth.run({ brandId, teamId, month: dayOfMonth(month), ...seen }, db);

/** A page of them, the latest first; null: `after` is no month, or there is no such team. */
export async function listDeskTeamMonths(
  db: Db,
  key: TeamKey,
  after: string | undefined,
): Promise<DeskTeamMonthsReply | null> {
  if (after !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(after)) return null;
  if ((await readTeam(db, key)) === null) return null;
  const rows = await readMonths(db, key, { before: after ?? NEVER, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, ({ month }) => month);
  const months: DeskTeamMonth[] = [];
  for (const month of shown) {
    const parts = await readParts(db, key, month.month, { after: 0n, limit: MOST_PARTS });
    const personOf = await readTeamPeople(
      db,
      parts.map((row) => row.member_id),
    );
    months.push(monthView(month, parts, personOf));
  }
  return { months, next };
}

const monthView = (
  month: TeamMonth,
  parts: readonly IListPartsOfMonthResult[],
  personOf: (memberId: bigint) => TeamPerson,
): DeskTeamMonth => ({
  month: month.month,
  met: month.totalFen - month.heldFen >= month.targetFen,
  targetFen: month.targetFen.toString(),
  orders: month.orders,
  soldFen: month.totalFen.toString(),
  heldFen: month.heldFen.toString(),
  dueFen: month.dueFen.toString(),
  poolFen: month.poolFen.toString(),
  parts: parts.map((row) => ({
    member: personOf(row.member_id).key,
    name: personOf(row.member_id).name,
    soldFen: row.sold_fen.toString(),
    partFen: row.part_fen.toString(),
    nowFen: row.now_fen.toString(),
  })),
});

const HEADER = ['团队', '月份', '会员号', '名称', '业绩（元）', '奖金（元）', '当前奖金（元）', '状态'];

/** A page of a month as CSV; null: there is no such team or place. */
export async function exportTeamMonth(
  db: Db,
  key: TeamKey,
  { month, after }: { month: string; after: string | undefined },
): Promise<CsvPageReply | null> {
  const seen = readNumber(after ?? '0');
  const team = await readTeam(db, key);
  if (seen === null || team === null) return null;
  const found = await readParts(db, key, month, { after: seen, limit: sought(CSV_PAGE) });
  const { shown, next } = pageOf(found, CSV_PAGE, (row) => row.member_id.toString());
  const personOf = await readTeamPeople(
    db,
    shown.map((row) => row.member_id),
  );
  const cells = shown.map((row) => [
    ...[team.name, month, personOf(row.member_id).key, personOf(row.member_id).name],
    ...[decimalYuan(row.sold_fen), decimalYuan(row.part_fen), decimalYuan(row.now_fen), stateOf(row)],
  ]);
  return { csv: csvPage(HEADER, cells, after === undefined), next };
}

const stateOf = ({ state, held }: IListPartsOfMonthResult): string => {
  if (state === null) return '';
  return held === true ? '待审核' : commissionStates[state as keyof typeof commissionStates];
};
