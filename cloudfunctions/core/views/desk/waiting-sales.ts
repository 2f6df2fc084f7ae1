/**
 * What waits for an operator beside the dead letters: held sales, and what follows a sale that nobody told.
 * Members are masked. Reads only.
 */
import type {
  HeldReason,
  HeldSalesReply,
  LikelySalesReply,
  NamedSale,
  WaitingRefundsReply,
} from '../../../contract/waiting-sales';
import { salePayload } from '../../../contract/event';
import type { Db } from '../../../platform/db';
import { readLikelySales, readParked } from '../../inbox/parked.store';
import { pageOf, sought } from '../../kernel/page';
import { DAY_MS, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { writeQuantity } from '../../receipt/quantity.rules';
import { versionAt } from '../../programme/programme.rules';
import type { BrandRules } from '../../programme/brand-rules.store';
import type { RuleSet } from '../../programme/programme.types';
import {
  findHeldSales,
  findNamesOfMembers,
  findNamesOfProducts,
  findNamesOfStores,
} from './waiting-sales.view.queries';

const PAGE = 50;
/** A POS without network tells its sales a day or two late. Days. */
const PATIENCE_DAYS = 3;

const patienceDays = (rules: RuleSet, at: Instant): number =>
  versionAt(rules, at).programme.intake?.patienceDays ?? PATIENCE_DAYS;

/** How long what follows a sale waits for it before an operator is told. Milliseconds. */
export const patienceMs = (rules: RuleSet, at: Instant): number => patienceDays(rules, at) * DAY_MS;

/** A page of held sales, oldest first. */
export async function listHeldSales(
  db: Db,
  { brandId, after }: { brandId: number; after: bigint },
): Promise<HeldSalesReply> {
  const rows = await findHeldSales.run({ brandId, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.held_id.toString());
  const told = shown.map((row) => ({ row, lines: salePayload.parse(row.payload).lines }));
  const products = [...new Set(told.flatMap(({ lines }) => lines.map(({ product }) => product)))];
  const named = await findNamesOfProducts.run({ brandId, products }, db);
  const names = new Map(named.map(({ product_id: product, name }) => [product, name]));
  const sales = told.map(({ row, lines }) => ({
    sale: { store: row.store_id, day: row.day, receipt: row.receipt_no },
    storeName: row.store_name ?? row.store_id,
    member: maskedName(row.member_name ?? ''),
    memberKey: row.member_key,
    amountFen: row.amount_fen.toString(),
    reasons: row.reasons as HeldReason[],
    heldAt: row.held_at.toISOString(),
    source: row.source,
    isSettling: row.state === 'settling',
    lines: lines.map((line) => ({
      name: names.get(line.product) ?? line.product,
      quantity: writeQuantity(line),
      amountFen: line.amountFen,
    })),
  }));
  return { sales, next };
}

/** A page of what has waited longer than the programme's patience, oldest first. */
export async function listWaitingRefunds(
  db: Db,
  { brand, rules }: BrandRules,
  { after, now }: { after: bigint; now: Instant },
): Promise<WaitingRefundsReply> {
  const { brandId } = brand;
  const before = now - patienceMs(rules, now);
  const rows = await readParked(db, { brandId, after, before, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, (row) => row.parkedId.toString());
  const names = await namesOf(db, brandId, shown);
  const refunds = shown.map(({ store, day, receipt, parkedId, ...event }) => ({
    waiting: { store, day, receipt, no: parkedId.toString() },
    storeName: names.get(store) ?? store,
    kind: event.kind as 'refund' | 'completion',
    at: new Date(event.occurredAt).toISOString(),
    receivedAt: new Date(event.receivedAt).toISOString(),
    source: event.source,
    payload: JSON.stringify(event.payload),
  }));
  return { refunds, patienceDays: patienceDays(rules, now), next };
}

const namesOf = async (
  db: Db,
  brandId: number,
  of: readonly { store: string }[],
): Promise<Map<string, string>> => {
  const stores = [...new Set(of.map(({ store }) => store))];
  const rows = await findNamesOfStores.run({ brandId, stores }, db);
  return new Map(rows.map((row) => [row.store_id, row.name]));
};

/** What a refund that names this sale may belong to, the nearest first. */
export async function listLikelySales(db: Db, brandId: number, sale: NamedSale): Promise<LikelySalesReply> {
  const likely = await readLikelySales(db, brandId, sale);
  const stores = await namesOf(db, brandId, likely);
  const memberIds = likely.flatMap(({ memberId }) => memberId ?? []);
  const rows = memberIds.length === 0 ? [] : await findNamesOfMembers.run({ memberIds }, db);
  const members = new Map(rows.map((row) => [row.member_id, row]));
  const sales = likely.map(({ memberId, totalFen, ...one }) => {
    const member = memberId === null ? undefined : members.get(memberId);
    return {
      sale: { store: one.store, day: one.day, receipt: one.receipt },
      storeName: stores.get(one.store) ?? one.store,
      member: member === undefined ? null : { name: maskedName(member.name ?? ''), key: member.member_key },
      totalFen: totalFen.toString(),
    };
  });
  return { sales };
}
