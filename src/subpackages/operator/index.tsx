/** The operator's desk: its sections at a glance. */
import type { ReactElement } from 'react';
import { Overview } from '../../features/operator-desk/overview';
import { DeskFrame } from '../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function OperatorPage(): ReactElement {
  return (
    <DeskFrame page="index">
      <Overview />
    </DeskFrame>
  );
}
