/** Share for rebate at the desk: the programme, what is held, partners, paying out, what came of it. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { PartnersPart } from '../operator-partners/partners-part';
import { PayoutsPart } from '../operator-payouts/payouts-part';
import { TeamsPart } from '../operator-teams/teams-part';
import { HeldList } from './held-list';
import { Programmes } from './programmes';
import { Results } from './results';
import { tabs, tabsLabel } from './words';

const PARTS: Record<keyof typeof tabs, () => ReactElement> = {
  programme: Programmes,
  held: HeldList,
  partners: PartnersPart,
  teams: TeamsPart,
  payouts: PayoutsPart,
  results: Results,
};

export const ReferralDesk = (): ReactElement => (
  <Parts label={tabsLabel} words={tabs} parts={PARTS} first="programme" />
);
