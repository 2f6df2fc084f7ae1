/** Who did what. */
import type { ReactElement } from 'react';
import { Actions } from '../../../features/operator-actions/actions';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function ActionsPage(): ReactElement {
  return (
    <DeskFrame page="actions">
      <Actions />
    </DeskFrame>
  );
}
