/** Who of staff may give back how much. Pure. */
import type { Role } from '../../contract/staff';

/** What a clerk may give back at once: a wrong drink, not a party's order. Fen. */
const CLERK_LIMIT_FEN = 5000n;

/**
 * Whether somebody with this role may give back this much in money of an order; that the store is theirs was
 * tested before. Days in the brand's zone, YYYY-MM-DD.
 * @example a clerk: ¥50.00 of today's order yes, ¥50.01 no, ¥1.00 of yesterday's no
 */
export const mayRefund = (role: Role, amountFen: bigint, orderDay: string, today: string): boolean =>
  role !== 'clerk' || (amountFen <= CLERK_LIMIT_FEN && orderDay === today);
