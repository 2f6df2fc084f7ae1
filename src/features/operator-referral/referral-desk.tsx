/** Share for rebate at the desk: the programme, what is held, partners, paying out, what came of it. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import { toTopOfPage } from '../../platform/navigation';
import styles from '../operator-kit/desk/desk.module.scss';
import { askedPart } from '../operator-kit/desk/asked-part';
import { PartnersPart } from '../operator-partners/partners-part';
import { PayoutsPart } from '../operator-payouts/payouts-part';
import { TeamsPart } from '../operator-teams/teams-part';
import { HeldList } from './held-list';
import { Programmes } from './programmes';
import { Results } from './results';
import { tabs, tabsLabel } from './words';

type Tab = keyof typeof tabs;
const TABS = (Object.keys(tabs) as Tab[]).map((value) => ({ value, words: tabs[value] }));
const PARTS: Record<Tab, () => ReactElement> = {
  programme: Programmes,
  held: HeldList,
  partners: PartnersPart,
  teams: TeamsPart,
  payouts: PayoutsPart,
  results: Results,
};

/** One of them is on screen. */
export function ReferralDesk(): ReactElement {
  const [tab, setTab] = useState<Tab>(() => askedPart(tabs, 'programme'));
  useEffect(toTopOfPage, [tab]);
  const Part = PARTS[tab];
  return (
    <>
      <View className={styles.above}>
        <Tabs label={tabsLabel} choices={TABS} value={tab} onChoose={setTab} />
      </View>
      <Part />
    </>
  );
}
