/** A seat that waits for its payment: the order's own panel, which pays, counts down and cancels. */
import { useEffect, type ReactElement } from 'react';
import { groupPage } from '../../platform/navigation';
import { PayPanel } from '../orders/pay-panel';
import { useOrder } from '../orders/use-order';

/** @param props.onChanged the seat may be another now */
export function HeldSeat({
  group,
  order,
  onChanged,
}: {
  group: string;
  order: string;
  onChanged: () => void;
}): ReactElement | null {
  const { data, retry } = useOrder(order);
  const isOver = data !== null && data.state !== 'created';
  useEffect(() => {
    if (isOver) onChanged();
  }, [isOver, onChanged]);
  if (data === null || isOver) return null;
  return <PayPanel order={data} onChanged={retry} page={groupPage(group)} />;
}
