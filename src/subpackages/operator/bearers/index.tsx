/** Who bears the coupons of a month. */
import type { ReactElement } from 'react';
import { Bearers } from '../../../features/operator-coupons/bearers';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function BearersPage(): ReactElement {
  return (
    <DeskFrame page="bearers">
      <Bearers />
    </DeskFrame>
  );
}
