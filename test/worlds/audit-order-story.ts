/*
 * What a guest ordered at the end of the story: with points, handed out, one of two cakes given back; one
 * that was cancelled; one whose sale is yet to be told. Through the product's own doors.
 */
import { pino } from 'pino';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { keepCategories, keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { keepStoreItem } from '../../cloudfunctions/core/menu/store-items.store';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { answerAfterSale } from '../../cloudfunctions/core/settlement/money/answer-after-sale';
import { askRefund } from '../../cloudfunctions/core/settlement/money/request-refund';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { createOrder } from '../../cloudfunctions/core/settlement/order/create-order';
import { moveOrder } from '../../cloudfunctions/core/settlement/order/move-order';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { line, payWithin, plainItem } from './order-world';
import { sale, settle } from './tea-shop';
import type { Shop } from './audit-story';
import { hireStaff, keepPriceBook } from '../../cloudfunctions/core/settlement/desk/by-server';

const AT = Date.parse('2019-05-15T21:00:00+08:00');
const YESTERDAY = AT - 86_400_000;

/** Gus orders thrice. */
export async function tellOrders(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const gus = await meetGus(pool, brandId);
  ids.set('gus', gus);
  await layOut(pool, brandId);
  const outside = {
    database: pool,
    wechat: null,
    wechatPay: null,
    wecom: null,
    vault: openVault('a-data-key-of-the-story'),
    log: pino({ level: 'silent' }),
    demo: false,
  };
  const order = async (requestId: string, quantity: number, points: bigint): Promise<OrderKey> => {
    const payableFen = BigInt(quantity) * 1000n - points * 10n;
    const wish = { store: 's1', lines: [line('cake', { quantity })], payableFen, pointsUsed: points };
    const words = { couponWanted: 'none' as const, place: '', channel: '', remark: '', requestId };
    const created = await createOrder(pool, { memberId: gus, brandId }, { ...wish, ...words }, AT);
    if (typeof created === 'string' || created.outcome !== 'created')
      throw new Error(JSON.stringify(created));
    return { memberId: gus, orderId: created.order.orderId };
  };
  const pay = (key: OrderKey) => withTransaction(pool, (db) => payWithin(db, key, AT));

  const first = await order('request-1', 2, 50n);
  await pay(first);
  const staffId = await hireStaff(
    asDb(pool),
    {
      brandId,
      name: 'Manager',
      role: 'manager',
      stores: ['s1'],
      signsInAs: null,
    },
    AT,
  );
  const place = { brandId, storeId: 's1', staffId, clerk: null };
  await moveOrder(pool, place, { orderId: first.orderId, step: 'hand-out' }, AT);
  const ask = {
    lines: [{ line: 'cake', quantity: 1 }],
    reason: '太甜了',
    photo: null,
    requestId: 'request-2',
  };
  const asked = await askRefund(pool, first, ask, AT);
  if (typeof asked === 'string') throw new Error(asked);
  await answerAfterSale(
    pool,
    { role: 'manager', place },
    { afterSaleId: asked.request, accept: true, words: '' },
    AT,
  );
  await cancelOrder(pool, await order('request-3', 1, 20n), AT);
  await runEffects(outside, AT);
  // Nobody has told of this one yet.
  await pay(await order('request-4', 1, 0n));
}

async function meetGus(pool: Database, brandId: number): Promise<bigint> {
  const db = asDb(pool);
  await keepStores(db, brandId, [{ id: 's1', name: 'Store' }]);
  await makeMembers(db, brandId, 'test', ['gus']);
  const members = await findMembers(db, brandId, 'test', ['gus']);
  const gus = members.get('gus') ?? 0n;
  await settle(pool, { brandId, members }, [sale(gus, 'gus-1', YESTERDAY, 2000)]);
  return gus;
}

async function layOut(pool: Database, brandId: number): Promise<void> {
  const db = asDb(pool);
  await keepCategories(db, brandId, [{ id: 'food', name: 'Food' }]);
  const cake = plainItem({ product: 'cake', name: 'Cake', category: 'food', priceFen: 1000 });
  await keepItem(db, brandId, { item: cake, shown: true, revision: 0 });
  const hours = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
  await keepStoreDetails(db, brandId, 's1', {
    address: '',
    phone: '',
    position: null,
    hours,
    ordering: true,
  });
  await keepStoreItem(db, brandId, 's1', { productId: 'cake', priceFen: null, available: 9, soldOut: false });
  const book = { offers: [], tierPrices: [], pointsDeduction: { points: 10, fen: 100, maxShareBp: 10_000 } };
  await keepPriceBook(db, brandId, { version: 1, effectiveFrom: YESTERDAY, book }, YESTERDAY);
}
