/**
 * What a completion does: the order was picked up, and what waited for that becomes usable. Pure;
 * docs/points-and-tiers.md §5.
 */
import { startOfDay } from '../kernel/time';
import { activateLot, touch } from '../points/points.rules';
import { versionNumbered } from '../programme/programme.rules';
import type { RuledBook, SettledSale } from './member-book';
import type { Moment } from './tier-steps.rules';

/**
 * The order was picked up: lots that waited for it start their refund window, or become usable where there is
 * none.
 */
export function completeSale(ruled: RuledBook, moment: Moment, sale: SettledSale): null {
  for (const lot of [...ruled.book.lots]) {
    if (lot.saleSeq !== sale.seq || lot.state !== 'pending' || lot.activatesAt !== null) continue;
    const { programme } = versionNumbered(ruled.rules, lot.version);
    const days = programme.activation.refundWindowDays;
    if (days === 0) {
      activateLot({ book: ruled.book, journal: moment.journal }, lot);
    } else {
      lot.activatesAt = startOfDay(moment.day + days + 1, programme.utcOffsetMinutes);
      touch(lot);
    }
  }
  return null;
}
