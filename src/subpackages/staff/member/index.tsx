/** The member at the till. */
import type { ReactElement } from 'react';
import { MemberDesk } from '../../../features/staff-scan/member-desk';
import { WaitingList } from '../../../features/staff-scan/waiting-list';
import { memberWords } from '../../../features/staff-scan/words';
import { StaffPage } from '../../../features/staff-session/staff-page';

/** Whom the last scan led to. */
export default function StaffMemberPage(): ReactElement {
  return (
    <StaffPage title={memberWords.title} isWide>
      {({ store }) => (
        <>
          <MemberDesk store={store.id} />
          <WaitingList />
        </>
      )}
    </StaffPage>
  );
}
