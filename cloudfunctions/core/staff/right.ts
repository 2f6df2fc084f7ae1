/** What a right is: which roles have it, and where. */
import type { Role } from '../../contract/staff';

export interface Right {
  /** `anybody`: also without a session. */
  roles: readonly Role[] | 'anybody';
  /**
   * `store`: at a store of one's own, which the request names; for operators any of the brand. `brand`:
   * wherever one stands.
   */
  place: 'store' | 'brand';
}

/** At the operator's desk: operators, for the whole brand. */
export const AT_THE_DESK: Right = { roles: ['operator'], place: 'brand' };
