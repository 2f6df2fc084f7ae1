/** Stores, and the secrets with which their POS systems sign. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Stores } from '../../../features/operator-stores/stores';

/** For operators. */
export default function StoresPage(): ReactElement {
  return (
    <DeskFrame page="stores">
      <Stores />
    </DeskFrame>
  );
}
