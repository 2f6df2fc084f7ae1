/** Campaigns: the calendar, one of them, its draft, what came of it. */
import type { ReactElement } from 'react';
import { Campaigns } from '../../../features/operator-campaigns/campaigns';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';

/** For operators. */
export default function CampaignsPage(): ReactElement {
  return (
    <DeskFrame page="campaigns">
      <Campaigns />
    </DeskFrame>
  );
}
