/** Share for rebate: the programme with its draft, commissions that are held, paying out, results. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { ReferralDesk } from '../../../features/operator-referral/referral-desk';

/** For operators. */
export default function ReferralPage(): ReactElement {
  return (
    <DeskFrame page="referral">
      <ReferralDesk />
    </DeskFrame>
  );
}
