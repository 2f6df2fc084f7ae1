/*
 * Templates of coupons, their versions and counters. A version is never changed, so that it is remembered
 * once read. Whoever issues holds the counter (`holdCounter`) until the transaction ends.
 */
import { couponTemplateSchema, type CouponTerms, type TemplateState } from '../../contract/coupon';
import { memoryOf, type Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { TemplateKey, TemplateRow } from './coupon.types';
import {
  findCounters,
  findTemplateByClaimCode,
  findTemplates,
  findTerms,
  insertTemplateVersion,
  listTemplates as list,
  lockCounter,
  setTemplateState,
  upsertCounter,
  upsertTemplate,
  type IFindTemplatesResult,
} from './templates.store.queries';

const toTemplate = (row: IFindTemplatesResult): TemplateRow => ({
  brandId: row.brand_id,
  templateId: row.template_id,
  state: row.state as TemplateState,
  version: row.version,
  template: couponTemplateSchema.parse(row.document),
});

/** Templates as they are issued now, by id; those that there are. */
export async function readTemplates(
  db: Db,
  brandId: number,
  templateIds: readonly string[],
): Promise<Map<string, TemplateRow>> {
  if (templateIds.length === 0) return new Map();
  const rows = await findTemplates.run({ brandId, templateIds: [...new Set(templateIds)] }, db);
  return new Map(rows.map((row) => [row.template_id, toTemplate(row)]));
}

/** One of them; null: the brand has none of this id. */
export async function readTemplate(
  db: Db,
  { brandId, templateId }: TemplateKey,
): Promise<TemplateRow | null> {
  return (await readTemplates(db, brandId, [templateId])).get(templateId) ?? null;
}

/** All templates of a brand in these states, by id; at most 500. */
export const listTemplates = async (
  db: Db,
  brandId: number,
  states: readonly TemplateState[],
): Promise<TemplateRow[]> => (await list.run({ brandId, states: [...states] }, db)).map(toTemplate);

/** The template that a code which all share stands for; null: none. */
export async function findByClaimCode(db: Db, brandId: number, claimCode: string): Promise<string | null> {
  const [row] = await findTemplateByClaimCode.run({ brandId, claimCode }, db);
  return row?.template_id ?? null;
}

/** A version of a template of a brand. */
export interface TermsKey {
  templateId: string;
  version: number;
}

const nameOf = (brandId: number, { templateId, version }: TermsKey): string =>
  `${brandId}/${templateId}/${version}`;
const knownTerms = memoryOf(() => new Map<string, CouponTerms>());

/** The terms of issued coupons: `of` answers for each version asked for. One statement, or none. */
export async function readTerms(
  db: Db,
  brandId: number,
  keys: readonly TermsKey[],
): Promise<{ of(key: TermsKey): CouponTerms }> {
  const known = knownTerms(db);
  const missing = new Map(
    keys.filter((key) => !known.has(nameOf(brandId, key))).map((key) => [nameOf(brandId, key), key]),
  );
  if (missing.size > 0) {
    const asked = [...missing.values()];
    const rows = await findTerms.run(
      {
        brandId,
        templateIds: column(asked, ({ templateId }) => templateId),
        versions: column(asked, ({ version }) => version),
      },
      db,
    );
    for (const { template_id: templateId, version, document } of rows)
      known.set(nameOf(brandId, { templateId, version }), couponTemplateSchema.parse(document).terms);
  }
  return { of: (key) => present(known.get(nameOf(brandId, key)), `template ${nameOf(brandId, key)}`) };
}

/**
 * Keeps the next version of a template and what it allows; false: somebody else has kept that version, or
 * fewer would be allowed than were issued.
 */
export async function keepTemplate(
  db: Db,
  { brandId, templateId, state, version, template }: TemplateRow,
  at: Instant,
): Promise<boolean> {
  const { claimCode, stock, budgetFen } = template.issue;
  const key = { brandId, templateId };
  const kept = await upsertTemplate.run({ ...key, state, version, claimCode, at: isoInstant(at) }, db);
  if (kept.length === 0) return false;
  await insertTemplateVersion.run(
    { ...key, version, document: JSON.stringify(template), at: isoInstant(at) },
    db,
  );
  await upsertCounter.run(
    {
      ...key,
      stock: stock === null ? null : BigInt(stock),
      budgetFen: budgetFen === null ? null : BigInt(budgetFen),
    },
    db,
  );
  return true;
}

/** Moves a template from one of these states; false: it is in none of them. */
export const moveTemplate = async (
  db: Db,
  { brandId, templateId }: TemplateKey,
  from: readonly TemplateState[],
  state: TemplateState,
): Promise<boolean> =>
  (await setTemplateState.run({ brandId, templateId, from: [...from], state }, db)).length === 1;

export interface Counter {
  issued: bigint;
  /** Null: as many as are wanted. */
  stock: bigint | null;
  spentFen: bigint;
  budgetFen: bigint | null;
}

/** How much of each was issued and spent, by id. */
export async function readCounters(
  db: Db,
  brandId: number,
  templateIds: readonly string[],
): Promise<Map<string, Counter>> {
  if (templateIds.length === 0) return new Map();
  const rows = await findCounters.run({ brandId, templateIds: [...templateIds] }, db);
  return new Map(
    rows.map((row) => [
      row.template_id,
      { issued: row.issued, stock: row.stock, spentFen: row.spent_fen, budgetFen: row.budget_fen },
    ]),
  );
}

/**
 * Holds the counter of a template until the transaction ends. `left`: how many may still be issued, null:
 * any. Null: nobody has kept such a template.
 */
export async function holdCounter(
  db: Db,
  { brandId, templateId }: TemplateKey,
): Promise<{ left: bigint | null } | null> {
  const [row] = await lockCounter.run({ brandId, templateId }, db);
  if (row === undefined) return null;
  return { left: row.stock === null ? null : row.stock - row.issued };
}
