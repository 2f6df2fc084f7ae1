/** Allies, districts, and what their coupons brought. */
import type { ReactElement } from 'react';
import { AlliesDesk } from '../../../features/operator-allies/allies-desk';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function AlliesPage(): ReactElement {
  return (
    <DeskFrame page="allies">
      <AlliesDesk />
    </DeskFrame>
  );
}
