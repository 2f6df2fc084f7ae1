/* What moves value, as it is tested on one machine: orders, refunds, coupons, groups, commissions, tills. */
import { suitesOnCitus } from './on-citus';

suitesOnCitus('on several machines', []);
