/** Guests' requests for a refund at the counter: the list, photos, answers. */
import type { AfterSalesReply, CounterRequest, PhotoReply } from '../../contract/counter';
import type { Reply } from '../../contract/reply';
import { answerAfterSale as answer } from '../../core/settlement/money/answer-after-sale';
import { brandDay, readBrandRules } from '../../core/programme/brand-rules.store';
import { runOrderEffects } from '../../core/settlement/work/run-effects';
import { findAfterSale, readAfterSalePhoto } from '../../core/payment/after-sales.store';
import type { Staff } from '../../core/staff/staff.types';
import { listAfterSales as list } from '../../core/views/money/after-sales';
import { asDb } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';
import { refunderOf } from './refund';

type Asking = StaffContext<Staff>;
type AskedFor<Action extends CounterRequest['action']> = Extract<CounterRequest, { action: Action }>;

/** One page of the store's requests. */
export async function listAfterSales(
  context: Asking,
  { store, state, after }: AskedFor<'list-after-sales'>,
): Promise<Reply<AfterSalesReply>> {
  const { database, now } = context;
  const db = asDb(database);
  const staff = staffOf(context);
  const today = brandDay(await readBrandRules(db, staff.brandId), now);
  const page = await list(db, staff, { store, state, after: after ?? null }, today);
  return acceptFound(page, 'bad-request');
}

/** The photo of a request of the store. */
export async function showPhoto(
  context: Asking,
  { store, request }: AskedFor<'show-after-sale-photo'>,
): Promise<Reply<PhotoReply>> {
  const db = asDb(context.database);
  const found = await findAfterSale(db, staffOf(context).brandId, request);
  const photo = found === null || found.storeId !== store ? null : await readAfterSalePhoto(db, found);
  if (photo === null) return reject('not-found');
  return accept({ type: photo.type, base64: photo.bytes.toString('base64') });
}

/** Accepts or declines a request. */
export async function answerAfterSale(
  context: Asking,
  { store, request, accept: isAccepted, words }: AskedFor<'answer-after-sale'>,
): Promise<Reply<{ refund: string | null }>> {
  const given = { afterSaleId: request, accept: isAccepted, words };
  const answered = await answer(context.database, refunderOf(context, store), given, context.now);
  if ('refused' in answered) return reject(answered.refused);
  if (answered.refundId !== null) await runOrderEffects(context, answered, context.now);
  return accept({ refund: answered.refundId });
}
