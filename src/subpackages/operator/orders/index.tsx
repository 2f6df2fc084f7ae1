/** Orders of the brand, and taking them along. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Orders } from '../../../features/operator-orders/orders';

/** For operators. */
export default function OrdersPage(): ReactElement {
  return (
    <DeskFrame page="orders">
      <Orders />
    </DeskFrame>
  );
}
