/* Shipping information of an order: without it WeChat keeps the money. It is taken once, and changed once. */
import { isFields, OK, textOf, type Fields, type Interface } from './interface';
import { Refusal } from './refusal';
import type { Payment, World } from './world';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
/** 1 express, 2 city delivery, 3 virtual, 4 collected by the customer. */
const LOGISTICS = [1, 2, 3, 4];
/** 1 in one parcel, 2 in several. */
const DELIVERY = [1, 2];

function findPayment(world: World, key: unknown): Payment {
  if (!isFields(key)) throw new Refusal(47001, 'order_key');
  const byMerchant = key['order_number_type'] === 1;
  if (!byMerchant && key['order_number_type'] !== 2) throw new Refusal(47001, 'order_number_type');
  const found = world.payments.find((payment) =>
    byMerchant
      ? payment.merchantId === key['mchid'] && payment.outTradeNo === key['out_trade_no']
      : payment.transactionId === key['transaction_id'],
  );
  if (found === undefined) throw new Refusal(10060001);
  return found;
}

function checkParcels(body: Fields): void {
  const { shipping_list: parcels } = body;
  if (!Array.isArray(parcels) || parcels.length === 0 || !parcels.every(isFields))
    throw new Refusal(47001, 'shipping_list');
  for (const parcel of parcels as Fields[])
    if (textOf(parcel, 'item_desc', 47001).length > 120) throw new Refusal(47001, 'item_desc');
}

const upload: Interface = {
  method: 'POST',
  path: '/wxa/sec/order/upload_shipping_info',
  needsToken: true,
  answer(world, { body }) {
    const payment = findPayment(world, body['order_key']);
    if (!LOGISTICS.includes(Number(body['logistics_type']))) throw new Refusal(10060005);
    if (!DELIVERY.includes(Number(body['delivery_mode']))) throw new Refusal(47001, 'delivery_mode');
    checkParcels(body);
    if (!RFC_3339.test(String(body['upload_time']))) throw new Refusal(268485216);
    const payer = body['payer'];
    if (!isFields(payer) || payer['openid'] !== payment.openid) throw new Refusal(40003);
    if (payment.uploads === 2) throw new Refusal(10060003);
    payment.uploads += 1;
    return OK;
  },
};

export const shippingInterfaces = [upload];
