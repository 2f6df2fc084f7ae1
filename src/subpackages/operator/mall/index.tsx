/** The points mall: what members exchange points for. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { MallDesk } from '../../../features/operator-mall/mall-desk';

/** For operators. */
export default function MallDeskPage(): ReactElement {
  return (
    <DeskFrame page="mall">
      <MallDesk />
    </DeskFrame>
  );
}
