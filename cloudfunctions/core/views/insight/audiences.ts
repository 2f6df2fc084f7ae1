/**
 * Audiences at the desk: counted, listed, taken along, compared. Reads only; the caller writes looks down.
 */
import type {
  AudienceComparisonReply,
  AudienceCountReply,
  AudienceMember,
  AudienceMembersReply,
  AudienceRule,
  AudiencesReply,
  Crowd,
} from '../../../contract/audience';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { both, termsOf } from '../../insight/audience.rules';
import {
  countFitting,
  listFitting,
  readAudiences,
  readRules,
  type Asked,
  type FittingMember,
} from '../../insight/audiences.store';
import { classOf } from '../../insight/rfm.rules';
import { csvPage } from '../../kernel/csv';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { dayOf, formatDay, formatInstant } from '../../kernel/time';
import { maskedPerson } from '../../member/masked-person';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import type { MemberDesk } from '../desk/members';
import { audienceCsv } from './audience-csv';

const PAGE = 50;
const CSV_PAGE = 2000;
const SAVED_PAGE = 20;
/** Above every number of a row. */
const END = 10n ** 18n;

const programmeOf = ({ rules, brand, now }: MemberDesk) => versionAt(rules, brand.standsAt ?? now).programme;

/** Whose members, on which day. */
export function askedAt(desk: MemberDesk): Asked {
  const { brand, utcOffsetMinutes, now } = desk;
  return {
    brandId: brand.brandId,
    today: dayOf(brand.standsAt ?? now, utcOffsetMinutes),
    lowest: levelAt(programmeOf(desk), 0).code,
  };
}

/** How many fit now. One statement. */
export async function showCount(db: Db, desk: MemberDesk, rule: AudienceRule): Promise<AudienceCountReply> {
  const asked = askedAt(desk);
  const { members, spentFen, agreed } = await countFitting(db, asked, termsOf(rule, asked.today));
  return { asOf: formatDay(asked.today), members, spentFen: spentFen.toString(), agreed };
}

type Page = { rows: AudienceMember[]; next: string | null } | null;

/** One statement; null: `after` is no place of the list. */
async function page(
  db: Db,
  desk: MemberDesk,
  { rule, after }: { rule: AudienceRule; after?: string | undefined },
  size: number,
): Promise<Page> {
  const before = after === undefined ? END : readNumber(after);
  if (before === null) return null;
  const asked = askedAt(desk);
  const limit = sought(size);
  const found = await listFitting(db, asked, termsOf(rule, asked.today), { before, limit });
  const { shown, next } = pageOf(found, size, (row) => row.memberId.toString());
  return { rows: shown.map((row) => shownMember(desk, row)), next };
}

function shownMember(desk: MemberDesk, row: FittingMember): AudienceMember {
  const { vault } = desk;
  const programme = programmeOf(desk);
  return {
    memberKey: row.memberKey,
    ...maskedPerson(vault, row.memberId, row),
    tier: levelAt(programme, levelIndex(programme, row.tier)).name,
    lastDay: row.lastDay,
    orders: row.orders,
    spentFen: row.spentFen.toString(),
    class: row.rfm === null ? null : classOf(row.rfm),
    stage: row.stage,
  };
}

/** A page of whoever fits, masked. */
export async function listAudience(
  db: Db,
  desk: MemberDesk,
  asked: { rule: AudienceRule; after?: string | undefined },
): Promise<AudienceMembersReply | null> {
  const found = await page(db, desk, asked, PAGE);
  return found === null ? null : { members: found.rows, next: found.next };
}

/** A part of the list as CSV. */
export async function exportAudience(
  db: Db,
  desk: MemberDesk,
  asked: { rule: AudienceRule; after?: string | undefined },
): Promise<CsvPageReply | null> {
  const found = await page(db, desk, asked, CSV_PAGE);
  if (found === null) return null;
  const rows = found.rows.map(audienceCsv.row);
  return { csv: csvPage(audienceCsv.header, rows, asked.after === undefined), next: found.next };
}

/** A page of those that were saved. */
export async function listAudiences(
  db: Db,
  { brand, utcOffsetMinutes }: MemberDesk,
  after: string | undefined,
): Promise<AudiencesReply | null> {
  const before = after === undefined ? END : readNumber(after);
  if (before === null) return null;
  const found = await readAudiences(db, brand.brandId, { before, limit: sought(SAVED_PAGE) });
  const { shown, next } = pageOf(found, SAVED_PAGE, (row) => row.audienceId.toString());
  return {
    audiences: shown.map(({ audienceId, savedAt, by, ...kept }) => ({
      ...kept,
      audience: audienceId.toString(),
      savedAt: formatInstant(savedAt, utcOffsetMinutes),
      by: by ?? '',
    })),
    next,
  };
}

/** How two saved ones overlap; null: one of them is gone. */
export async function compareAudiences(
  db: Db,
  desk: MemberDesk,
  { one, other }: { one: bigint; other: bigint },
): Promise<AudienceComparisonReply | null> {
  const asked = askedAt(desk);
  const rules = await readRules(db, asked.brandId, [one, other]);
  const [first, second] = [rules.get(one), rules.get(other)];
  if (first === undefined || second === undefined) return null;
  const [terms, others] = [termsOf(first, asked.today), termsOf(second, asked.today)];
  const crowdOf = async (fitting: typeof terms): Promise<Crowd> => {
    const { members, spentFen } = await countFitting(db, asked, fitting);
    return { members, spentFen: spentFen.toString() };
  };
  return {
    asOf: formatDay(asked.today),
    one: await crowdOf(terms),
    other: await crowdOf(others),
    both: await crowdOf(both(terms, others)),
  };
}
