/* What moves value, as it is tested on one machine: orders, refunds, coupons, groups, commissions, tills. */
import { suitesOnCitus } from './on-citus';

suitesOnCitus('on several machines', [
  'architecture/kept-by-triggers',
  'settlement/reference-model',
  'order/journey',
  'order/create-order',
  'order/order-model',
  'order/races',
  'coupon/coupon-model',
  'coupon/given-coupons',
  'coupon/issue-coupons',
  'coupon/order-gifts',
  'coupon/runs',
  'coupon/till-coupons',
  'group/life',
  'group/group-model',
  'group/timings',
  'group/told',
  'withdrawal/whole-story',
  'withdrawal/withdrawal-model',
  'withdrawal/kills',
  'pos/beside-imports',
  'pos/till',
  'pos/same-sale',
]);
