/**
 * What coupons came to: who bears a month of them, what came of a template, and who has it. Sums of uses and
 * coupons as they are now; what went back since is not in them. Reads only.
 */
import type { CouponState } from '../../../contract/coupon';
import type {
  BearerLine,
  BearersReply,
  CsvPageReply,
  HoldersReply,
  TemplateResultsReply,
} from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { borneBy, type Borne } from '../../coupon/bearers.rules';
import type { TemplateKey } from '../../coupon/coupon.types';
import { readCounters, readTemplate, readTerms } from '../../coupon/templates.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { mostOff } from '../../pricing/most-off.rules';
import { couponCsv } from './coupon-csv';
import { readCouponNames } from './coupon-names';
import { csvPage } from '../../kernel/csv';
import { countHolders, sumResults, sumUses } from './coupons.view.queries';
import { readWorstFacts } from './worst-case';

const PAGE = 100;
const CSV_PAGE = 5000;

/** The first day of a month, and of the next. @example '2026-12': 2026-12-01, 2027-01-01 */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: `${month}-01`, to: `${next}-01` };
}

/** Every line of a month. Its stores and templates are few; its uses are summed by the database. */
async function readLines(db: Db, brandId: number, month: string): Promise<(BearerLine & { borne: Borne })[]> {
  const rows = await sumUses.run({ brandId, ...daysOf(month) }, db);
  const terms = await readTerms(
    db,
    brandId,
    rows.map((row) => ({ templateId: row.template_id, version: row.version })),
  );
  return rows.map((row) => {
    const { template_id: template, version, store_id: store, off_fen: offFen } = row;
    const own = terms.of({ templateId: template, version });
    const borne = borneBy(offFen, own);
    return {
      store,
      storeName: row.store_name ?? store,
      template,
      name: own.name,
      version,
      uses: row.uses.toString(),
      offFen: offFen.toString(),
      brandFen: borne.brandFen.toString(),
      storeFen: borne.storeFen.toString(),
      partnerFen: borne.partnerFen.toString(),
      partner: own.bearers.partnerBp > 0 ? own.bearers.partner : '',
      borne,
    };
  });
}

/** The sum of one column. */
export const total = <Row>(rows: readonly Row[], of: (row: Row) => bigint): string =>
  rows.reduce((sum, row) => sum + of(row), 0n).toString();

/** A page of rows that are all known. `after`: how many were seen. */
export function pageFrom<Row>(
  rows: readonly Row[],
  after: number,
  size: number,
): { shown: Row[]; next: string | null } {
  const shown = rows.slice(after, after + size);
  return { shown, next: after + size < rows.length ? String(after + size) : null };
}

/** A page of the statement, with the sums of the whole month. `after`: how many lines were seen. */
export async function showBearers(
  db: Db,
  brandId: number,
  month: string,
  after: number,
): Promise<BearersReply> {
  const lines = await readLines(db, brandId, month);
  const { shown, next } = pageFrom(lines, after, PAGE);
  return {
    month,
    lines: shown.map(({ borne: _, ...line }) => line),
    total: {
      uses: total(lines, ({ uses }) => BigInt(uses)),
      offFen: total(lines, ({ offFen }) => BigInt(offFen)),
      brandFen: total(lines, ({ borne }) => borne.brandFen),
      storeFen: total(lines, ({ borne }) => borne.storeFen),
      partnerFen: total(lines, ({ borne }) => borne.partnerFen),
    },
    next,
  };
}

/** A page of it as CSV. */
export async function exportBearers(
  db: Db,
  brandId: number,
  month: string,
  after: number | undefined,
): Promise<CsvPageReply> {
  const { shown, next } = pageFrom(await readLines(db, brandId, month), after ?? 0, CSV_PAGE);
  const rows = shown.map((line) => couponCsv.bearer(line));
  return { csv: csvPage(couponCsv.bearers, rows, after === undefined), next };
}

/** What came of a template; stores by their codes. Null: the brand has no such one. */
export async function showTemplateResults(
  db: Db,
  { brandId, templateId }: TemplateKey,
  after: number,
): Promise<TemplateResultsReply | null> {
  const counter = (await readCounters(db, brandId, [templateId])).get(templateId);
  if (counter === undefined) return null;
  const held = await countHolders.run({ brandId, templateId, version: null }, db);
  const states = new Map<CouponState, bigint>();
  for (const row of held) {
    const state = row.state as CouponState;
    states.set(state, (states.get(state) ?? 0n) + row.count);
  }
  const rows = await sumResults.run({ brandId, templateId }, db);
  const { shown, next } = pageFrom(rows, after, PAGE);
  return {
    issued: counter.issued.toString(),
    states: [...states].map(([state, count]) => ({ state, count: count.toString() })),
    uses: total(rows, (row) => row.uses),
    orders: total(rows, (row) => row.orders),
    offFen: total(rows, (row) => row.off_fen),
    salesFen: total(rows, (row) => row.sales_fen),
    stores: shown.map((row) => ({
      store: row.store_id,
      storeName: row.store_name ?? row.store_id,
      uses: row.uses.toString(),
      offFen: row.off_fen.toString(),
      salesFen: row.sales_fen.toString(),
    })),
    next,
  };
}

/** Who has it, and what each way of putting it right costs at most. Null: the brand has no such template. */
export async function showHolders(
  db: Db,
  asked: TemplateKey & { version: number | null; to: string | null },
  now: Instant,
): Promise<HoldersReply | null> {
  const { brandId, templateId, version, to } = asked;
  const row = await readTemplate(db, asked);
  if (row === null) return null;
  const rows = await countHolders.run({ brandId, templateId, version }, db);
  const usable = rows.filter(({ state }) => state === 'usable');
  const terms = await readTerms(
    db,
    brandId,
    usable.map((each) => ({ templateId, version: each.version })),
  );
  const names = await readCouponNames(db, brandId, now);
  const facts = await readWorstFacts(db, brandId, row.template, names, now);
  let honourFen: bigint | null = 0n;
  for (const each of usable) {
    const off = mostOff(terms.of({ templateId, version: each.version }), facts);
    honourFen = off === null || honourFen === null ? null : honourFen + off * each.uses_left;
  }
  const count = usable.reduce((sum, each) => sum + each.count, 0n);
  return {
    versions: rows.map((each) => ({
      version: each.version,
      state: each.state as CouponState,
      count: each.count.toString(),
    })),
    usable: count.toString(),
    usesLeft: total(usable, (each) => each.uses_left),
    held: total(
      rows.filter(({ state }) => state === 'held'),
      (each) => each.count,
    ),
    honour: { mostFen: honourFen?.toString() ?? null },
    replace: to === null ? null : await mostOfGiving(db, brandId, to, { count, now }),
  };
}

/** The most that so many coupons of a template can cost, and how many are left of it; null: there is none. */
export async function mostOfGiving(
  db: Db,
  brandId: number,
  asked: string,
  { count, now }: { count: bigint; now: Instant },
): Promise<HoldersReply['replace']> {
  const other = await readTemplate(db, { brandId, templateId: asked });
  if (other === null) return null;
  const { template, templateId } = other;
  const names = await readCouponNames(db, brandId, now);
  const off = mostOff(template.terms, await readWorstFacts(db, brandId, template, names, now));
  const counter = present((await readCounters(db, brandId, [templateId])).get(templateId), 'its counter');
  const mostFen = off === null ? null : (off * BigInt(template.terms.uses) * count).toString();
  const left = counter.stock === null ? null : (counter.stock - counter.issued).toString();
  return { template: templateId, name: template.terms.name, mostFen, left };
}
