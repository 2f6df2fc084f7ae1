/** The functions that this host serves under /fn/<name>. Those that a timer starts are not for callers. */
import { account } from '../functions/account';
import { audience } from '../functions/audience';
import { counter } from '../functions/counter';
import { coupon } from '../functions/coupon';
import { group } from '../functions/group';
import { insight } from '../functions/insight';
import { mall } from '../functions/mall';
import { member } from '../functions/member';
import { menu } from '../functions/menu';
import { operator } from '../functions/operator';
import { order } from '../functions/order';
import { promotion } from '../functions/promotion';
import { referral } from '../functions/referral';
import { trade } from '../functions/trade';
import { staff } from '../functions/staff';
import type { CloudFunction } from '../platform/handler';

export const FUNCTIONS: readonly CloudFunction[] = [
  account,
  audience,
  counter,
  coupon,
  group,
  insight,
  mall,
  member,
  menu,
  operator,
  order,
  promotion,
  referral,
  trade,
  staff,
];
