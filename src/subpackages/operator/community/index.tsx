/** Community buying: cycles, their places, what leaders are owed. */
import type { ReactElement } from 'react';
import { CommunityDesk } from '../../../features/operator-community/community-desk';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function CommunityDeskPage(): ReactElement {
  return (
    <DeskFrame page="community">
      <CommunityDesk />
    </DeskFrame>
  );
}
