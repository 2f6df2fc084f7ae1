/*
 * Guests' requests for a refund: the request, and apart from it what guest and staff wrote about it. They
 * change under their order's row; a second open request of an order violates `after_sales_one_open`, a
 * request told twice `after_sales_request_once`.
 */
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { AfterSaleState, PhotoType } from './after-sale.rules';
import {
  eraseTexts,
  findAfterSaleById,
  findAfterSaleKey,
  insertAfterSale,
  readAfterSalesOfOrder,
  readPhoto,
  setAnswered,
  type IFindAfterSaleByIdResult,
} from './after-sales.store.queries';

export interface AfterSaleRow {
  memberId: bigint;
  afterSaleId: string;
  orderId: string;
  brandId: number;
  storeId: string;
  state: AfterSaleState;
  lines: { line: string; quantity: number }[];
  requestId: string;
  askedAt: Instant;
  answeredAt: Instant | null;
  answeredBy: bigint | null;
  refundId: string | null;
  /** Empty: erased with the account. */
  reason: string;
  answer: string | null;
  hasPhoto: boolean;
}

export interface Photo {
  type: PhotoType;
  bytes: Buffer;
}

/** More than anybody asks of one order. */
export const MOST_REQUESTS = 50;

const toAfterSale = (row: IFindAfterSaleByIdResult): AfterSaleRow => ({
  memberId: row.member_id,
  afterSaleId: row.after_sale_id,
  orderId: row.order_id,
  brandId: row.brand_id,
  storeId: row.store_id,
  state: row.state as AfterSaleState,
  lines: row.lines as AfterSaleRow['lines'],
  requestId: row.request_id,
  askedAt: row.asked_at.getTime(),
  answeredAt: row.answered_at?.getTime() ?? null,
  answeredBy: row.answered_by,
  refundId: row.refund_id,
  reason: row.reason ?? '',
  answer: row.answer,
  hasPhoto: row.has_photo,
});

export type NewAfterSale = Pick<
  AfterSaleRow,
  | 'memberId'
  | 'afterSaleId'
  | 'orderId'
  | 'brandId'
  | 'storeId'
  | 'lines'
  | 'requestId'
  | 'askedAt'
  | 'reason'
> & { photo: Photo | null };

/** Keeps a request that waits for an answer. */
export async function addAfterSale(db: Db, asked: NewAfterSale): Promise<void> {
  const { photo, lines, askedAt, ...row } = asked;
  await insertAfterSale.run(
    {
      ...row,
      lines: JSON.stringify(lines),
      askedAt: isoInstant(askedAt),
      photo: photo?.bytes ?? null,
      photoType: photo?.type ?? null,
    },
    db,
  );
}

/** An order's requests, oldest first. */
export const readAfterSales = async (
  db: Db,
  { memberId, orderId }: { memberId: bigint; orderId: string },
): Promise<AfterSaleRow[]> =>
  (await readAfterSalesOfOrder.run({ memberId, orderId, limit: MOST_REQUESTS }, db)).map(toAfterSale);

/** The request with this id; null: none of the brand. */
export async function findAfterSale(
  db: Db,
  brandId: number,
  afterSaleId: string,
): Promise<AfterSaleRow | null> {
  const [owner] = await findAfterSaleKey.run({ afterSaleId }, db);
  if (owner === undefined) return null;
  const [row] = await findAfterSaleById.run({ memberId: owner.member_id, brandId, afterSaleId }, db);
  return row === undefined ? null : toAfterSale(row);
}

/** Answers a request that waits; false: somebody has answered it. `staffId` null: the guest withdrew it. */
export async function keepAnswer(
  db: Db,
  { memberId, afterSaleId }: Pick<AfterSaleRow, 'memberId' | 'afterSaleId'>,
  answered: {
    state: Exclude<AfterSaleState, 'asked'>;
    staffId: bigint | null;
    refundId: string | null;
    answer: string | null;
    at: Instant;
  },
): Promise<boolean> {
  const at = isoInstant(answered.at);
  const [row] = await setAnswered.run({ memberId, afterSaleId, ...answered, at }, db);
  return row?.answered === 1;
}

/** The photo of a request; null: none. */
export async function readAfterSalePhoto(
  db: Db,
  { memberId, afterSaleId }: Pick<AfterSaleRow, 'memberId' | 'afterSaleId'>,
): Promise<Photo | null> {
  const [row] = await readPhoto.run({ memberId, afterSaleId }, db);
  if (row?.photo == null) return null;
  return { type: row.photo_type as PhotoType, bytes: row.photo };
}

/** What the member and staff wrote about the member's requests, and photos, go with the account. */
export async function eraseAfterSaleTexts(db: Db, memberId: bigint): Promise<void> {
  await eraseTexts.run({ memberId }, db);
}
