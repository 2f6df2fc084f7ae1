/** From an order to the page of what it waits for: its group, or its parcel. */
import type { OrderSummary } from '../../../cloudfunctions/contract/order';
import { openGroup, openParcel } from '../../platform/navigation';

/** Nothing for an order in no group. */
export function openItsGroup({ order, group }: Pick<OrderSummary, 'order' | 'group'>): void {
  if (group !== null) void (group.kind === 'community' ? openParcel(order) : openGroup(group.group));
}

/** Whether that page says more than the order's: while it waits for its group; of a parcel always. */
export const leadsToGroup = ({ state, group }: Pick<OrderSummary, 'state' | 'group'>): boolean =>
  group !== null && (state === 'waiting' || (state !== 'created' && group.kind === 'community'));
