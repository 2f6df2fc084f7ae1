/** Using an invitation: for somebody who is not staff yet. */
import type { ReactElement } from 'react';
import { AcceptInviteForm } from '../../../features/staff-session/accept-invite-form';
import { StaffFrame } from '../../../features/staff-session/staff-page';
import { staffWords } from '../../../features/staff-session/words';
import { pageParameter } from '../../../platform/launch';
import { openStaffDesk } from '../../../platform/navigation';

/** The address may bring the code: ?invite=… */
export default function StaffInvitePage(): ReactElement {
  return (
    <StaffFrame title={staffWords.inviteTitle}>
      <AcceptInviteForm brought={pageParameter('invite') ?? ''} onAccepted={openStaffDesk} />
    </StaffFrame>
  );
}
