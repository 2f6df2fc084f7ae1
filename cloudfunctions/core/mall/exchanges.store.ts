/* What members took of the mall. Kept under the member's row; rows stay, what was given back says so. */
import type { MallKind } from '../../contract/mall';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { Exchange } from './mall.types';
import {
  countStanding,
  findExchange,
  insertExchange,
  listExchanges,
  markGivenBack,
  type IFindExchangeResult,
} from './exchanges.store.queries';

const toExchange = (row: IFindExchangeResult): Exchange => ({
  memberId: row.member_id,
  exchangeId: row.exchange_id,
  brandId: row.brand_id,
  itemId: row.item_id,
  name: row.name,
  kind: row.kind as MallKind,
  points: row.points,
  fen: row.fen,
  couponId: row.coupon_id,
  orderId: row.order_id,
  at: row.at.getTime(),
  givenBackAt: row.given_back_at?.getTime() ?? null,
});

/** Keeps a new exchange. */
export async function keepExchange(db: Db, { givenBackAt: _none, at, ...exchange }: Exchange): Promise<void> {
  await insertExchange.run({ ...exchange, at: isoInstant(at) }, db);
}

/** The exchange that a request made; null: it made none. */
export async function readExchange(db: Db, memberId: bigint, exchangeId: string): Promise<Exchange | null> {
  const [row] = await findExchange.run({ memberId, exchangeId }, db);
  return row === undefined ? null : toExchange(row);
}

/** A member's exchanges before a place in their order, the last first. */
export const readExchanges = async (
  db: Db,
  memberId: bigint,
  before: { at: Instant; id: string } | null,
  limit: number,
): Promise<Exchange[]> => {
  const place = { beforeAt: before === null ? null : isoInstant(before.at), beforeId: before?.id ?? null };
  return (await listExchanges.run({ memberId, ...place, limit }, db)).map(toExchange);
};

/** How many of each item a member has taken and not given back. */
export async function countExchanges(
  db: Db,
  memberId: bigint,
  brandId: number,
): Promise<Map<string, number>> {
  const rows = await countStanding.run({ memberId, brandId }, db);
  return new Map(rows.map((row) => [row.item_id, row.times]));
}

/** The exchange of an order is given back; its item, null: it was already. */
export async function keepExchangeGivenBack(
  db: Db,
  { memberId, orderId }: { memberId: bigint; orderId: string },
  at: Instant,
): Promise<string | null> {
  const [row] = await markGivenBack.run({ memberId, orderId, at: isoInstant(at) }, db);
  return row?.item_id ?? null;
}
