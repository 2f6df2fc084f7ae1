/* What moves value, as it is tested on one machine: orders, refunds, coupons, groups, commissions, tills. */
import { suitesOnCitus } from './on-citus';

suitesOnCitus('on several machines', [
  'settlement/reference-model',
  'order/journey',
  'order/create-order',
  'order/order-model',
  'order/races',
  'coupon/coupon-model',
  'group/life',
  'group/group-model',
  'withdrawal/whole-story',
  'pos/till',
  'pos/same-sale',
]);
