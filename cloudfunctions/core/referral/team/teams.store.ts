/*
 * Teams and their terms by month. Whoever changes a team, joins it or closes a month of it holds its row
 * first (`holdTeam`, `holdDueTeam`). Stores hold no policy.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { isoInstant, type Instant } from '../../kernel/time';
import {
  findDueTeams,
  findTeam,
  findTeamByCode,
  findTerms,
  insertTeam,
  lockDueTeam,
  lockTeam,
  saveTerms,
  setNextLook,
  updateTeam,
  type IFindTeamResult,
  type IFindTermsResult,
} from './teams.store.queries';
import type { Team, TeamKey, TeamTerms } from './team.types';

/** As the database has it. @example '2026-11' is '2026-11-01' */
export const dayOfMonth = (month: string): string => `${month}-01`;
export const monthOfDay = (day: string): string => day.slice(0, 7);

/** Versions that anybody looks at. */
const MOST_TERMS = 200;

/** A team of its row. */
export const toTeam = (row: IFindTeamResult): Team => ({
  brandId: row.brand_id,
  teamId: row.team_id,
  name: row.name,
  code: row.code,
  fromMonth: monthOfDay(row.from_month),
  untilMonth: row.until_month === null ? null : monthOfDay(row.until_month),
  madeAt: row.made_at.getTime(),
  openMonth: monthOfDay(row.open_month),
});

const orNull = (rows: IFindTeamResult[]): Team | null => (rows[0] === undefined ? null : toTeam(rows[0]));

export const readTeam = async (db: Db, key: TeamKey): Promise<Team | null> =>
  orNull(await findTeam.run(key, db));

export const readTeamByCode = async (db: Db, brandId: number, code: string): Promise<Team | null> =>
  orNull(await findTeamByCode.run({ brandId, code }, db));

/** Held until the transaction ends; null: there is none. */
export const holdTeam = async (db: Db, key: TeamKey): Promise<Team | null> =>
  orNull(await lockTeam.run(key, db));

/** Held, where it is still to be looked at and nobody else does. */
export const holdDueTeam = async (db: Db, key: TeamKey, at: Instant): Promise<Team | null> =>
  orNull(await lockDueTeam.run({ ...key, at: isoInstant(at) }, db));

/** Teams of which a month may be closed, those that wait longest first. */
export async function readDueTeams(db: Db, at: Instant, limit: number): Promise<TeamKey[]> {
  const rows = await findDueTeams.run({ at: isoInstant(at), limit }, db);
  return rows.map((row) => ({ brandId: row.brand_id, teamId: row.team_id }));
}

/** Keeps a new team; false: it is there already. */
export async function addTeam(
  db: Db,
  { untilMonth, ...team }: Omit<Team, 'openMonth'>,
  lookAt: Instant,
): Promise<boolean> {
  const months = { fromMonth: dayOfMonth(team.fromMonth), untilMonth: untilMonth && dayOfMonth(untilMonth) };
  const times = { madeAt: isoInstant(team.madeAt), lookAt: isoInstant(lookAt) };
  return (await insertTeam.run({ ...team, ...months, ...times }, db)).length > 0;
}

/** Keeps its name and its last month; `lookAt`: when its open month is looked at, null: none is left. */
export async function keepTeam(
  db: Db,
  { brandId, teamId, name, untilMonth }: Pick<Team, 'brandId' | 'teamId' | 'name' | 'untilMonth'>,
  lookAt: Instant | null,
): Promise<void> {
  const until = untilMonth && dayOfMonth(untilMonth);
  await updateTeam.run({ brandId, teamId, name, untilMonth: until, lookAt: isoInstant(lookAt) }, db);
}

/** Keeps which month is closed next, and when it is looked at; null: none is left. */
export async function keepNextLook(
  db: Db,
  { brandId, teamId }: TeamKey,
  { openMonth, lookAt }: { openMonth: string; lookAt: Instant | null },
): Promise<void> {
  const next = { openMonth: dayOfMonth(openMonth), lookAt: isoInstant(lookAt) };
  await setNextLook.run({ brandId, teamId, ...next }, db);
}

/** Keeps terms from a month on that has not begun. */
export async function keepTerms(
  db: Db,
  { brandId, teamId }: TeamKey,
  { fromMonth, targetFen, bonus }: TeamTerms,
  now: Instant,
): Promise<void> {
  const isFixed = bonus.kind === 'fixed';
  await saveTerms.run(
    {
      ...{ brandId, teamId, fromMonth: dayOfMonth(fromMonth), targetFen, bonusKind: bonus.kind },
      bonusFen: BigInt(isFixed ? bonus.fen : bonus.mostFen),
      rateBp: isFixed ? null : bonus.rateBp,
      madeAt: isoInstant(now),
    },
    db,
  );
}

const toTerms = (row: IFindTermsResult): TeamTerms => ({
  fromMonth: monthOfDay(row.from_month),
  targetFen: row.target_fen,
  bonus:
    row.rate_bp === null
      ? { kind: 'fixed', fen: Number(row.bonus_fen) }
      : { kind: 'rate', rateBp: row.rate_bp, mostFen: Number(row.bonus_fen) },
});

/** All terms, the latest first. */
export async function readTerms(db: Db, { brandId, teamId }: TeamKey): Promise<TeamTerms[]> {
  return (await findTerms.run({ brandId, teamId, limit: MOST_TERMS }, db)).map(toTerms);
}

/** Those in force in a month, of a team that has begun by then. */
export const termsIn = (terms: readonly TeamTerms[], month: string): TeamTerms =>
  present(
    terms.find(({ fromMonth }) => fromMonth <= month),
    `terms of a team in ${month}`,
  );
