/** What whoever leads a group is given when it fills. Pure. */
import type { GroupTerms } from '../../contract/group';

/**
 * The coupons of it; null: none. An office's starter is given theirs from a number of paid orders on.
 * @example an office with a gift from 5: 5 paid orders: the coupon; 4: none
 */
export function giftOf(terms: GroupTerms, paid: number): { template: string; count: number } | null {
  if (terms.kind === 'seats') return terms.leader.kind === 'gift' ? terms.leader.gift : null;
  if (terms.kind === 'office' && terms.gift !== null) return paid >= terms.gift.size ? terms.gift.gift : null;
  return null;
}
