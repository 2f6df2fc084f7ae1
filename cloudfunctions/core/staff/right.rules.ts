/** What a right is, and the few that there are. Pure. */
import { ROLES, type Role } from '../../contract/staff';

export interface Right {
  /** `anybody`: also without a session. */
  roles: readonly Role[] | 'anybody';
  /**
   * `store`: at a store of one's own, which the request names; for operators any of the brand. `brand`:
   * wherever one stands.
   */
  place: 'store' | 'brand';
}

export const ANYBODY: Right = { roles: 'anybody', place: 'brand' };
export const ALL_STAFF: Right = { roles: ROLES, place: 'brand' };
export const AT_THE_TILL: Right = { roles: ROLES, place: 'store' };
export const OF_THE_STORE: Right = { roles: ['manager', 'operator'], place: 'store' };
export const AT_THE_DESK: Right = { roles: ['operator'], place: 'brand' };
