/*
 * Sales that are held for a person, and what they are measured by. A held sale is not in the inbox: nothing
 * follows it, and its keys are free until it is received.
 */
import type { Programme } from '../../contract/programme';
import { salePayload, type SalePayload } from '../../contract/event';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import type { IncomingEvent, SaleKey } from './inbox.types';
import {
  countSales,
  findBrandsToCount,
  findHeldSale,
  findSaleGate,
  holdSales,
  moveHeldSale,
  saveLimits,
} from './held-sales.store.queries';
import { FIRST_LIMITS, type HoldReason, type SaleHistory, type SaleLimits } from './plausible.rules';
import { saleName } from './sale-name';

/** A sale of a member, on its way in. */
export type MemberSale = Extract<IncomingEvent, { kind: 'sale' }> & { memberId: bigint };

export interface SaleGate {
  limits: SaleLimits;
  /** What members bought on a day, by `memberDay`; without an entry: nothing. */
  days: Map<string, { fen: bigint; sales: number }>;
  /** What is held of these sales, by `saleName`. */
  held: Map<string, { payload: unknown; state: HeldState }>;
  /** Those that were received before, by `saleName`. */
  known: Set<string>;
}
export type HeldState = 'open' | 'settling' | 'settled' | 'refused';

/** A member's day. */
export const memberDay = (memberId: bigint, day: string): string => `${memberId}/${day}`;

/** What sales are measured by at `now`, in one statement. */
export async function readSaleGate(
  db: Db,
  brandId: number,
  sales: readonly MemberSale[],
  now: Instant,
): Promise<SaleGate> {
  const rows = await findSaleGate.run(
    { brandId, now: isoInstant(now), ...namesOf(sales), count: sales.length },
    db,
  );
  const gate: SaleGate = { limits: FIRST_LIMITS, days: new Map(), held: new Map(), known: new Set() };
  for (const row of rows) {
    const name = saleName({ store: row.store_id ?? '', day: row.day ?? '', receipt: row.receipt_no ?? '' });
    if (row.what === 'limits') gate.limits = limitsIn(row.history, row.own);
    else if (row.what === 'day')
      gate.days.set(memberDay(row.member_id ?? 0n, row.day ?? ''), {
        fen: row.fen ?? 0n,
        sales: row.sales ?? 0,
      });
    else if (row.what === 'known') gate.known.add(name);
    else gate.held.set(name, { payload: row.payload, state: row.state as HeldState });
  }
  return gate;
}

interface HistoryRow {
  receipt_fen: number;
  line_fen: number;
  day_fen: number;
  day_sales: number;
}

/** Those of the programme, and for what it leaves out those of the brand's history. */
function limitsIn(history: unknown, own: unknown): SaleLimits {
  const usual = history as HistoryRow | null;
  const said = (own ?? {}) as NonNullable<Programme['intake']>;
  const fen = (mine: number | undefined, theirs: number | undefined, first: bigint): bigint =>
    mine === undefined && theirs === undefined ? first : BigInt(mine ?? theirs ?? 0);
  return {
    receiptFen: fen(said.receiptFen, usual?.receipt_fen, FIRST_LIMITS.receiptFen),
    lineFen: fen(said.lineFen, usual?.line_fen, FIRST_LIMITS.lineFen),
    dayFen: fen(said.dayFen, usual?.day_fen, FIRST_LIMITS.dayFen),
    daySales: said.daySales ?? usual?.day_sales ?? FIRST_LIMITS.daySales,
  };
}

const namesOf = (sales: readonly MemberSale[]) => ({
  memberIds: column(sales, (sale) => sale.memberId),
  stores: column(sales, ({ payload }) => payload.store),
  days: column(sales, ({ payload }) => payload.day),
  receipts: column(sales, ({ payload }) => payload.receipt),
});

/** Holds sales, each with the reasons; one that is held already stays as it is. */
export async function keepHeldSales(
  db: Db,
  brandId: number,
  held: readonly { sale: MemberSale; fen: bigint; reasons: readonly HoldReason[] }[],
  now: Instant,
): Promise<void> {
  const sales = held.map(({ sale }) => sale);
  await holdSales.run(
    {
      brandId,
      now: isoInstant(now),
      ...namesOf(sales),
      sources: column(sales, (sale) => sale.source),
      externalIds: column(sales, (sale) => sale.externalId),
      occurredAt: column(sales, (sale) => sale.occurredAt),
      payloads: column(sales, (sale) => JSON.stringify(sale.payload)),
      amounts: column(held, ({ fen }) => fen),
      reasons: column(held, ({ reasons }) => reasons.join(',')),
    },
    db,
  );
}

/** A held sale as it was told; null: none of this name. */
export async function readHeldSale(
  db: Db,
  brandId: number,
  sale: SaleKey,
): Promise<{ sale: MemberSale; state: HeldState } | null> {
  const [row] = await findHeldSale.run({ brandId, ...sale }, db);
  if (row === undefined) return null;
  const payload: SalePayload = salePayload.parse(row.payload);
  const { member_id: memberId, source, external_id: externalId } = row;
  return {
    sale: { kind: 'sale', source, externalId, memberId, occurredAt: row.occurred_at.getTime(), payload },
    state: row.state as HeldState,
  };
}

/** Moves a held sale on from one of these states; false: it is in another one. */
export async function moveHeld(
  db: Db,
  brandId: number,
  sale: SaleKey,
  move: { from: HeldState[]; to: HeldState; now: Instant },
): Promise<boolean> {
  const { from, to, now } = move;
  const rows = await moveHeldSale.run({ brandId, ...sale, from, to, now: isoInstant(now) }, db);
  return rows.length > 0;
}

/** Of so many sales a history is counted. */
const LOOKED_AT = 50_000;

/** What is usual of a brand's receipts between two days. */
export async function countHistory(
  db: Db,
  brandId: number,
  span: { from: string; to: string },
): Promise<SaleHistory> {
  const [row] = await countSales.run({ brandId, ...span, limit: LOOKED_AT }, db);
  return {
    ofSales: row?.of ?? 0,
    receiptFen: row?.receipt ?? 0n,
    lineFen: row?.line ?? 0n,
    dayFen: row?.day ?? 0n,
    daySales: row?.sales ?? 0,
  };
}

/** Keeps what a brand's history says. */
export async function keepLimits(
  db: Db,
  brandId: number,
  limits: SaleLimits & { ofSales: number },
  now: Instant,
): Promise<void> {
  await saveLimits.run({ brandId, ...limits, now: isoInstant(now) }, db);
}

/** Brands after one, whose limits were last counted before an instant, or never. */
export const readBrandsToCount = async (
  db: Db,
  page: { after: number; before: Instant; limit: number },
): Promise<number[]> =>
  (await findBrandsToCount.run({ ...page, before: isoInstant(page.before) }, db)).map((row) => row.brand_id);
