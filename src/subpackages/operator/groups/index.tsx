/** Group-buy: offers with their draft, groups, what is stuck, what came of it. */
import type { ReactElement } from 'react';
import { GroupsDesk } from '../../../features/operator-groups/groups-desk';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function GroupsPage(): ReactElement {
  return (
    <DeskFrame page="groups">
      <GroupsDesk />
    </DeskFrame>
  );
}
