/** The price book: its versions, and the draft of the next one. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Prices } from '../../../features/operator-prices/prices';

/** For operators. */
export default function PricesPage(): ReactElement {
  return (
    <DeskFrame page="prices">
      <Prices />
    </DeskFrame>
  );
}
