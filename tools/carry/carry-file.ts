/*
 * A list of members from a file: all of it is looked at first, then carried over in batches. Rows that cannot
 * be taken go to a file of rejects with their reasons; the others go on.
 */
import type { Outside } from '../../cloudfunctions/platform/outside';
import { carryMembers, type CarriedMember } from '../../cloudfunctions/core/settlement/account/carry-members';
import { dayNameOf, type Instant } from '../../cloudfunctions/core/kernel/time';
import { versionAt } from '../../cloudfunctions/core/programme/programme.rules';
import type { ChosenBrand } from '../command/as-of';
import { InputError } from '../command/input-error';
import { missingSentence, placeOf } from '../import/columns';
import { lookAtFile, readRows, type Look } from '../import/look/look-at-file';
import { writeRejects } from '../import/rejects-file';
import { CARRY_COLUMNS, readRow, type CarryColumn, type RowRules } from './member-row';

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
  const known = { levels, utcOffsetMinutes, today };
  const { look, listed } = await readList(wish.path, known, rejects);
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
  const rejectsFile = rejects.size === 0 ? null : await writeRejects(look, rejects, wish.rejects);
  return { ...counts, rejected: rejects.size, points: points.toString(), rejectsFile };
}

/** Every row: a member, or a reason. A number or phone that stands twice is rejected where it comes again. */
async function readList(
  path: string,
  rules: RowRules,
  rejects: Map<number, string>,
): Promise<{ look: Look; listed: Listed[] }> {
  const look = await lookAtList(path);
  const twins = new Twins();
  const listed: Listed[] = [];
  for await (const batch of readRows(look))
    for (const { line, cells } of batch) {
      const row = readRow((column) => (cells[placeOf(look.sources[column])] ?? '').trim(), rules);
      const problem = 'problem' in row ? row.problem : twins.problemOf(row, line);
      if (problem !== null) rejects.set(line, problem);
      else if (!('problem' in row)) listed.push({ line, member: row });
    }
  return { look, listed };
}

async function lookAtList(path: string): Promise<Look<CarryColumn>> {
  const look = await lookAtFile(path, {
    columns: CARRY_COLUMNS,
    mapping: undefined,
    format: undefined,
    forces: false,
    dates: [],
    numbers: [],
  });
  if (look.missing.length > 0) throw new InputError(missingSentence(path, look.missing, look.header));
  return look;
}

/** Numbers and phones that stood on a line before. */
class Twins {
  private readonly numbers = new Map<string, number>();
  private readonly phones = new Map<string, number>();

  /** Why a row is rejected that says what one before it said; null: it is the first. */
  problemOf({ number, phone }: CarriedMember, line: number): string | null {
    const same = this.numbers.get(number);
    const twin = phone === null ? undefined : this.phones.get(phone);
    this.numbers.set(number, same ?? line);
    if (phone !== null) this.phones.set(phone, twin ?? line);
    if (same !== undefined) return `${number} stands on line ${same} already`;
    return twin === undefined ? null : `its phone stands on line ${twin} already`;
  }
}
