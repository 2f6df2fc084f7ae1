/** The audit of the brand. */
import type { ReactElement } from 'react';
import { Audit } from '../../../features/operator-audit/audit';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function AuditPage(): ReactElement {
  return (
    <DeskFrame page="audit">
      <Audit />
    </DeskFrame>
  );
}
