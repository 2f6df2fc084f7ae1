/*
 * A list of members from a file: all of it is looked at first, then carried over in batches. Rows that cannot
 * be taken go to a file of rejects with their reasons; the others go on.
 */
import type { Outside } from '../../cloudfunctions/platform/outside';
import { carryMembers, type CarriedMember } from '../../cloudfunctions/core/settlement/account/carry-members';
import { dayNameOf, type Instant } from '../../cloudfunctions/core/kernel/time';
import { versionAt } from '../../cloudfunctions/core/programme/programme.rules';
import type { ChosenBrand } from '../command/as-of';
import { placeColumns } from '../import/columns';
import { readCsv } from '../import/csv-file';
import { writeRejects } from '../import/rejects-file';
import { CARRY_COLUMNS, readRow, type RowRules } from './member-row';

/** Members made, told and settled together. */
const BATCH = 500;

export interface CarryCounts {
  rows: number;
  carried: number;
  known: number;
  merged: number;
  rejected: number;
  /** Of the rows that can be taken. */
  points: string;
  rejectsFile: string | null;
}

export interface CarryWish {
  path: string;
  rejects: string;
  asOf: Instant;
  now: Instant;
  /** Only looks: nothing is written but the rejects. */
  dryRun: boolean;
  isStopped: () => boolean;
}

interface Listed {
  line: number;
  member: CarriedMember;
}

/** Reads the whole file, then carries what can be taken. */
export async function carryFile(
  outside: Outside,
  { brand, rules, utcOffsetMinutes }: ChosenBrand,
  wish: CarryWish,
): Promise<CarryCounts> {
  const { programme } = versionAt(rules, wish.asOf);
  const levels = new Map(
    programme.tiers.levels.flatMap(({ code, name }) => [
      [code, code],
      [name, code],
    ]),
  );
  const today = dayNameOf(wish.asOf, utcOffsetMinutes);
  const rejects = new Map<number, string>();
  const listed = await readList(wish.path, { levels, utcOffsetMinutes, today }, rejects);
  const counts = { rows: listed.length + rejects.size, carried: 0, known: 0, merged: 0 };
  const points = listed
    .flatMap(({ member }) => member.opening.lots)
    .reduce((sum, lot) => sum + BigInt(lot.points), 0n);
  for (let from = 0; from < listed.length && !wish.dryRun && !wish.isStopped(); from += BATCH) {
    const batch = listed.slice(from, from + BATCH);
    const zone = { brandId: brand.brandId, utcOffsetMinutes };
    const answers = await carryMembers(
      outside,
      zone,
      batch.map(({ member }) => member),
      wish,
    );
    for (const [place, answer] of answers.entries()) {
      if (answer.outcome === 'rejected') rejects.set(batch[place]?.line ?? 0, answer.reason);
      else counts[answer.outcome] += 1;
    }
  }
  const rejectsFile = rejects.size === 0 ? null : await writeRejects(wish.path, rejects, wish.rejects);
  return { ...counts, rejected: rejects.size, points: points.toString(), rejectsFile };
}

/** Every row: a member, or a reason. A number or phone that stands twice is rejected where it comes again. */
async function readList(path: string, rules: RowRules, rejects: Map<number, string>): Promise<Listed[]> {
  const listed: Listed[] = [];
  const numbers = new Map<string, number>();
  const phones = new Map<string, number>();
  let places: ReturnType<typeof placeColumns<keyof typeof CARRY_COLUMNS>> | undefined;
  for await (const { line, cells } of readCsv(path)) {
    if (places === undefined) {
      places = placeColumns(path, cells, CARRY_COLUMNS);
      continue;
    }
    const placed = places;
    const row = readRow((column) => (cells[placed[column]] ?? '').trim(), rules);
    if ('problem' in row) {
      rejects.set(line, row.problem);
      continue;
    }
    const same = numbers.get(row.number);
    const twin = row.phone === null ? undefined : phones.get(row.phone);
    if (same !== undefined) rejects.set(line, `${row.number} stands on line ${same} already`);
    else if (twin !== undefined) rejects.set(line, `its phone stands on line ${twin} already`);
    else listed.push({ line, member: row });
    numbers.set(row.number, same ?? line);
    if (row.phone !== null) phones.set(row.phone, twin ?? line);
  }
  return listed;
}
