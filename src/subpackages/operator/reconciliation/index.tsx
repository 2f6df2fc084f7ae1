/** A day beside WeChat Pay's bill, and what was given up. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Reconciliation } from '../../../features/operator-reconciliation/reconciliation';

/** For operators. */
export default function ReconciliationPage(): ReactElement {
  return (
    <DeskFrame page="reconciliation">
      <Reconciliation />
    </DeskFrame>
  );
}
