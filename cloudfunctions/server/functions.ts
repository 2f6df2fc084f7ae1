/** The functions that this host serves under /fn/<name>. Those that a timer starts are not for callers. */
import { member } from '../functions/member';
import type { CloudFunction } from '../platform/handler';

export const FUNCTIONS: readonly CloudFunction[] = [member];
