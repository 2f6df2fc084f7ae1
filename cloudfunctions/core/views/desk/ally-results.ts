/**
 * What a month of coupons brought, by ally and by district. The uses are those of the statement of who bears
 * coupons (coupon-figures.ts), line by line; sums as they are now. A handful of statements. Reads only.
 */
import type { AllyResult, AllyResultsReply } from '../../../contract/ally';
import { couponTemplateSchema, type CouponTerms } from '../../../contract/coupon';
import type { CsvPageReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { addSums, figuresOf, noSums, sumsOf, type Sums } from '../../coupon/ally-figures.rules';
import { readAllAllies, readAllDistricts } from '../../coupon/allies.store';
import { csvPage } from '../../kernel/csv';
import { parseDay, startOfDay } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { countGiven, findAllyTerms, sumAllyUses } from './allies.view.queries';
import { couponCsv } from './coupon-csv';
import { daysOf, pageFrom } from './coupon-figures';

const PAGE = 50;
const CSV_PAGE = 1000;

/** Terms whose coupons are an ally's, by template and version. */
type AllyTerms = ReadonlyMap<string, { ally: string; terms: CouponTerms }>;
interface Version {
  template_id: string;
  version: number;
}
const nameOf = ({ template_id: template, version }: Version): string => `${template}/${version}`;

async function readAllyTerms(db: Db, brandId: number): Promise<{ terms: AllyTerms; templateIds: string[] }> {
  const rows = await findAllyTerms.run({ brandId }, db);
  const terms = new Map(
    rows.flatMap((row) => {
      const own = couponTemplateSchema.parse(row.document).terms;
      const { ally } = own.bearers;
      return ally === undefined ? [] : [[nameOf(row), { ally, terms: own }] as const];
    }),
  );
  return { terms, templateIds: [...new Set(rows.map((row) => row.template_id))] };
}

/** The sums of every ally that had any, with its district's stores as inside. */
async function readSums(
  db: Db,
  brandId: number,
  month: string,
  insideOf: (ally: string) => readonly string[],
): Promise<Map<string, Sums>> {
  const { terms, templateIds } = await readAllyTerms(db, brandId);
  const sums = new Map<string, Sums>();
  const add = (row: Version, more: (ally: string, own: CouponTerms) => Sums): void => {
    const found = terms.get(nameOf(row));
    if (found === undefined) return;
    const known = sums.get(found.ally) ?? noSums();
    sums.set(found.ally, known);
    addSums(known, more(found.ally, found.terms));
  };
  const days = daysOf(month);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const msOf = (day: string): number => startOfDay(parseDay(day), utcOffsetMinutes);
  const asked = { brandId, templateIds };
  for (const row of await countGiven.run({ ...asked, fromMs: msOf(days.from), toMs: msOf(days.to) }, db))
    add(row, () => ({ ...noSums(), given: BigInt(row.given) }));
  for (const row of await sumAllyUses.run({ ...asked, ...days }, db)) {
    const { store_id: storeId, uses, orders, newcomers, off_fen: offFen, sales_fen: salesFen } = row;
    const one = { storeId, uses, orders, newcomers, offFen, salesFen };
    add(row, (ally, own) => sumsOf(one, own, insideOf(ally)));
  }
  return sums;
}

type Results = Omit<AllyResultsReply, 'next'>;

async function readResults(db: Db, brandId: number, month: string): Promise<Results> {
  const allies = await readAllAllies(db, brandId);
  const districts = await readAllDistricts(db, brandId);
  const districtOf = new Map(allies.map(({ id, document }) => [id, document.district]));
  const inside = new Map(districts.map(({ id, document }) => [id, document.stores]));
  const sums = await readSums(db, brandId, month, (ally) => inside.get(districtOf.get(ally) ?? '') ?? []);
  const sumOf = (ids: readonly string[]): Sums => {
    const all = noSums();
    for (const id of ids) addSums(all, sums.get(id) ?? noSums());
    return all;
  };
  const names = new Map(districts.map(({ id, document }) => [id, document.name]));
  return {
    month,
    allies: allies.map(({ id, document: { name, kind, district } }) => ({
      ...{ ally: id, name, kind, districtName: names.get(district ?? '') ?? '' },
      ...figuresOf(sumOf([id])),
    })),
    districts: districts.map(({ id, document: { name } }) => {
      const own = allies.filter(({ document }) => document.district === id);
      const all = sumOf(own.map((one) => one.id));
      const usedInside = all.usedInside.toString();
      return { district: id, name, allies: own.length, usedInside, ...figuresOf(all) };
    }),
    total: figuresOf(sumOf(allies.map(({ id }) => id))),
  };
}

/** A page of allies, with all districts and the sums of the month. `after`: how many allies were seen. */
export async function showAllyResults(
  db: Db,
  brandId: number,
  month: string,
  after: number,
): Promise<AllyResultsReply> {
  const { allies, ...results } = await readResults(db, brandId, month);
  const { shown, next } = pageFrom<AllyResult>(allies, after, PAGE);
  return { ...results, allies: shown, next };
}

/** A page of allies as CSV. */
export async function exportAllyResults(
  db: Db,
  brandId: number,
  month: string,
  after: number | undefined,
): Promise<CsvPageReply> {
  const { allies } = await readResults(db, brandId, month);
  const { shown, next } = pageFrom(allies, after ?? 0, CSV_PAGE);
  const rows = shown.map((line) => couponCsv.ally(line));
  return { csv: csvPage(couponCsv.allies, rows, after === undefined), next };
}
