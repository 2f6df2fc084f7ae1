/** Who did what. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Actions } from '../../../features/operator-actions/actions';

/** For operators. */
export default function ActionsPage(): ReactElement {
  return (
    <DeskFrame page="actions">
      <Actions />
    </DeskFrame>
  );
}
