/**
 * Gives members a tag and takes it away: one by hand, many by a list of their keys. What is written down says
 * who did so and why. A list that is told again changes nothing.
 */
import { MOST_TAGGED, MOST_UNKNOWN } from '../../../contract/member-story';
import { withTransaction, type Database } from '../../../platform/db';
import { listWords } from '../../coupon/list-words';
import {
  MEMBER_COLUMNS,
  readList,
  shownCell,
  type ListRow,
  type ListTrouble,
} from '../../coupon/read-list.rules';
import { holdTagForGiving, tagByKeys, tagMember, untagMember, type Tagging } from '../../insight/tags.store';
import { tagWords } from '../../insight/words';
import { present } from '../../kernel/assert';
import { dayNameOf, type Instant } from '../../kernel/time';
import { holdAccount } from '../../member/account.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Keys that one statement takes. */
const PART = 5000;

type Refused = { refused: 'not-found' };
type Problem = { problem: string };

interface Given {
  tagId: bigint;
  reason: string;
  until: string | null;
}

const taggingOf = (doer: Doer, { reason, until }: Given, now: Instant): Tagging => ({
  reason,
  until,
  now,
  staffId: present(doer.staffId, 'whoever gives a tag'),
});

/** By hand, one member; anew where they carry it. */
export const giveTag = (
  pool: Database,
  doer: Doer,
  given: Given & { memberId: bigint },
  now: Instant,
): Promise<null | Refused | Problem> =>
  withTransaction(pool, async (db) => {
    const { tagId, memberId, reason, until } = given;
    const { brandId } = doer;
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    if (isOver(until, now, utcOffsetMinutes)) return { problem: tagWords.over };
    const tag = await holdTagForGiving(db, { brandId, tagId });
    // Held, so that an account that is being closed at this moment keeps nothing.
    const account = tag && (await holdAccount(db, memberId));
    if (tag === null || account === null) return { refused: 'not-found' as const };
    await tagMember(db, { brandId, tagId }, memberId, taggingOf(doer, given, now));
    await logAction(db, doer, {
      action: 'tag-member',
      memberId,
      subject: tagId.toString(),
      after: { tag: tag.name, until },
      reason,
      doneAt: now,
    });
    return null;
  });

/** Takes a tag from one member. */
export const takeTag = (
  pool: Database,
  doer: Doer,
  { tagId, memberId }: { tagId: bigint; memberId: bigint },
  now: Instant,
): Promise<null | Refused> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const tag = await holdTagForGiving(db, { brandId, tagId });
    const before = tag && (await untagMember(db, { brandId, tagId }, memberId));
    if (tag === null || before === null) return { refused: 'not-found' as const };
    await logAction(db, doer, {
      action: 'untag-member',
      memberId,
      subject: tagId.toString(),
      before: { source: before.source },
      after: { tag: tag.name },
      doneAt: now,
    });
    return null;
  });

export interface ListTagged {
  tagged: number;
  known: number;
  missing: number;
  unknown: { line: number; key: string }[];
}

/** Everybody on a list, each once; who carries it already stays as they are. */
export async function giveTagToList(
  pool: Database,
  doer: Doer,
  given: Given & { csv: string },
  now: Instant,
): Promise<ListTagged | Refused | Problem> {
  const list = readMemberKeys(given.csv);
  if ('trouble' in list) return { problem: listWords.trouble(list.trouble, listWords.memberColumns) };
  if (list.rows.length > MOST_TAGGED) return { problem: tagWords.tooMany(MOST_TAGGED) };
  const rows = [...new Map(list.rows.map((row) => [row.value, row])).values()];
  return withTransaction(pool, async (db) => {
    const key = { brandId: doer.brandId, tagId: given.tagId };
    const { utcOffsetMinutes } = await readBrandRules(db, doer.brandId);
    if (isOver(given.until, now, utcOffsetMinutes)) return { problem: tagWords.over };
    const tag = await holdTagForGiving(db, key);
    if (tag === null) return { refused: 'not-found' as const };
    const told: ListTagged = { tagged: 0, known: 0, missing: 0, unknown: [] };
    const tagging = { ...taggingOf(doer, given, now), today: dayNameOf(now, utcOffsetMinutes) };
    for (let at = 0; at < rows.length; at += PART) {
      const part = rows.slice(at, at + PART);
      const keys = part.map(({ value }) => value);
      addTold(told, part, await tagByKeys(db, key, keys, tagging));
    }
    const { tagged, known, missing } = told;
    await logAction(db, doer, {
      action: 'tag-list',
      subject: given.tagId.toString(),
      after: { tag: tag.name, until: given.until, tagged, known, missing },
      reason: given.reason,
      doneAt: now,
    });
    return told;
  });
}

const isOver = (until: string | null, now: Instant, utcOffsetMinutes: number): boolean =>
  until !== null && until < dayNameOf(now, utcOffsetMinutes);

function addTold(
  told: ListTagged,
  part: readonly ListRow[],
  { tagged, known, unknown }: Awaited<ReturnType<typeof tagByKeys>>,
): void {
  told.tagged += tagged;
  told.known += known;
  told.missing += unknown.length;
  for (const place of unknown.slice(0, MOST_UNKNOWN - told.unknown.length)) {
    const { row, value } = present(part[place], 'a key of the part');
    told.unknown.push({ line: row, key: shownCell(value) });
  }
}

/**
 * A CSV with a column of member keys, or one key a line without a header.
 * @example 'm-1\nm-2' is [{row: 1, value: 'm-1'}, {row: 2, value: 'm-2'}]
 */
export function readMemberKeys(text: string): { rows: ListRow[] } | { trouble: ListTrouble } {
  const list = readList(text, MEMBER_COLUMNS);
  const isPlain = 'trouble' in list && list.trouble === 'no-column' && !text.includes(',');
  if (!isPlain) return list;
  const plain = readList(`member_key\n${text}`, MEMBER_COLUMNS);
  if ('trouble' in plain) return plain;
  return { rows: plain.rows.map(({ row, value }) => ({ row: row - 1, value })) };
}
