/** The functions that this host serves under /fn/<name>. Those that a timer starts are not for callers. */
import { account } from '../functions/account';
import { insight } from '../functions/insight';
import { member } from '../functions/member';
import { operator } from '../functions/operator';
import { staff } from '../functions/staff';
import type { CloudFunction } from '../platform/handler';

export const FUNCTIONS: readonly CloudFunction[] = [account, insight, member, operator, staff];
