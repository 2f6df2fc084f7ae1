/** Coupons: templates, lists, codes, mistakes. */
import type { ReactElement } from 'react';
import { Coupons } from '../../../features/operator-coupons/coupons';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function CouponsPage(): ReactElement {
  return (
    <DeskFrame page="coupons">
      <Coupons />
    </DeskFrame>
  );
}
