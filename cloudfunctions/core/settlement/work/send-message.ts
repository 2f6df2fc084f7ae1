/**
 * A subscription message: only where the member allowed one, which it uses up before it is sent. A kill after
 * that sends it again without using up another; what WeChat refuses is not sent again.
 */
import type { NoticeKind } from '../../../contract/order';
import { WechatRefusal } from '../../../platform/wechat/wechat-call';
import { asDb, withTransaction, type Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import type { TakenEffect } from '../../effect/effects';
import { holdPayload, writePayload } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import { missingOf } from '../../group/missing.rules';
import type { GroupRow } from '../../group/group.types';
import { readGroup } from '../../group/groups.store';
import { AT_COUNTER } from '../../order/order.rules';
import type { OrderRow } from '../../order/order.types';
import { readLines, readOrder } from '../../order/orders.store';
import { clearMessageConsents, takeMessageConsent } from '../../payment/consents.store';
import { messageWords, type MessageFacts } from '../../payment/message-words.rules';
import { readRefund } from '../../payment/refunds.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import type { Outcome } from './effect-outcome';
import type { Outside } from '../../../platform/outside';
import { payerOf } from '../../member/payer.store';

type Message = TakenEffect<'send-message'>;

/** The page that a tap on the message opens: of a group that is not filled, the group's; the parcel's. */
function pageOf(kind: NoticeKind, { orderId, groupId }: OrderRow): string {
  if (kind === 'parcel-arrived') return `subpackages/community/parcel/index?order=${orderId}`;
  return groupId !== null && (kind === 'group-failed' || kind === 'group-soon')
    ? `subpackages/groups/group/index?group=${groupId}`
    : `subpackages/order/detail/index?order=${orderId}`;
}

/** Things went on meanwhile: there is nothing to ask or to fetch any more. */
const isLate = (kind: NoticeKind, order: OrderRow, group: GroupRow | null): boolean =>
  (kind === 'group-soon' && (group === null || missingOf(group) === 0)) ||
  (kind === 'parcel-arrived' && !AT_COUNTER.has(order.state));

/** Sends it, or finds that it is not to be sent. */
export async function sendMessage(outside: Outside, effect: Message): Promise<Outcome> {
  const { database: pool, wechat } = outside;
  const key = { memberId: effect.memberId, orderId: effect.owner.id };
  const { message: kind } = effect.payload;
  const openId = await payerOf(asDb(pool), key.memberId, false);
  if (wechat === null || openId === null || !wechat.sends(kind)) return 'done';
  const order = present(await readOrder(asDb(pool), key.memberId, key.orderId), `order ${key.orderId}`);
  const group = order.groupId === null ? null : await readGroup(asDb(pool), order.groupId);
  // The consent is kept.
  if (isLate(kind, order, group)) return 'done';
  const mayBeSent = await withTransaction(pool, (db) => takeOnce(db, effect, kind));
  if (!mayBeSent) return 'done';
  const words = await wordsOf(outside, { order, group }, effect);
  try {
    const page = pageOf(kind, order);
    const refused = await wechat.sendSubscriptionMessage({ kind, openId, page, words });
    // WeChat counts, too; its count is the one that matters.
    if (refused !== null) await clearMessageConsents(asDb(pool), key.memberId, kind);
    return 'done';
  } catch (error) {
    if (error instanceof WechatRefusal) return { failed: error.message, giveUp: true };
    throw error;
  }
}

/** Uses up the consent for this message, once; false: none is left, or the effect is gone. */
async function takeOnce(db: Db, effect: Message, kind: NoticeKind): Promise<boolean> {
  const payload = await holdPayload(db, effect);
  if (payload === null) return false;
  if (payload.taken === true) return true;
  if (!(await takeMessageConsent(db, effect.memberId, kind))) return false;
  await writePayload(db, effect, { ...payload, taken: true });
  return true;
}

async function wordsOf(
  { database: pool }: Outside,
  { order, group }: { order: OrderRow; group: GroupRow | null },
  { brandId, payload: { message, at, refundId } }: Message,
): Promise<Record<string, string>> {
  const db = asDb(pool);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  const [store] = await readStoresById(db, brandId, [order.storeId]);
  const refund = refundId === undefined ? null : await readRefund(db, { ...order, refundId });
  return messageWords(message, {
    pickupNo: order.pickupNo ?? '',
    store: store?.name ?? order.storeId,
    items: (await readLines(db, order)).map(({ name, quantity }) => ({ name, quantity })),
    orderId: order.orderId,
    refundFen: refund?.amountFen ?? 0n,
    group: group && { missing: missingOf(group), deadline: group.deadline },
    parcel: group && parcelOf(group),
    at,
    utcOffsetMinutes,
  });
}

/** Where it is fetched, and until which day. */
function parcelOf({ terms, place }: GroupRow): MessageFacts['parcel'] {
  if (terms.kind !== 'community') return null;
  return { place: terms.places.find(({ code }) => code === place)?.name ?? '', fetchTo: terms.fetchTo };
}
