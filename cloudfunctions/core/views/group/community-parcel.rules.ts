/** What an order of a cycle is to its member, to staff and to operators. Pure. */
import type { PackedPhase, ParcelState } from '../../../contract/community';
import { AT_COUNTER, type OrderState } from '../../order/order.rules';

const AT_COUNTER_BY_PHASE: Record<PackedPhase, ParcelState> = {
  ...{ coming: 'coming', arrived: 'arrived', fetching: 'ready', over: 'ready' },
};

/**
 * `left`: nobody fetched it, and the money is kept. `phase`: of its group, by the days.
 * @example confirmed, while it is on its way: `coming`
 */
export function parcelStateOf(
  { state, left }: { state: string; left: boolean },
  phase: PackedPhase,
): ParcelState {
  switch (state as OrderState) {
    case 'created':
      return 'unpaid';
    case 'paid':
      return 'ordered';
    case 'closed':
      return 'closed';
    case 'refunded':
      return 'back';
    default:
      if (left) return 'left';
      if (!AT_COUNTER.has(state as OrderState)) return 'fetched';
      return AT_COUNTER_BY_PHASE[phase];
  }
}
