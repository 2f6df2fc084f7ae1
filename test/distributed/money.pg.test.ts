/* What moves value, as it is tested on one machine: orders, refunds, coupons, groups, commissions, tills. */
import { at, CITUS, OF_VALUE, suitesAt } from './places';

const FURTHER = [
  'architecture/kept-by-triggers',
  'coupon/given-coupons',
  'coupon/issue-coupons',
  'coupon/order-gifts',
  'coupon/runs',
  'coupon/till-coupons',
  'group/group-model',
  'group/timings',
  'group/told',
  'withdrawal/withdrawal-model',
  'withdrawal/kills',
  'pos/beside-imports',
];

at(CITUS, 'on several machines', () => suitesAt(CITUS, [...OF_VALUE, ...FURTHER]));
