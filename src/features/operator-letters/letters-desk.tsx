/** What did not settle: what was refused, sales that a person looks at first, refunds without their sale. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import { toTopOfPage } from '../../platform/navigation';
import { askedPart } from '../operator-kit/desk/asked-part';
import styles from '../operator-kit/desk/desk.module.scss';
import { DeadLetters } from './dead-letters';
import { HeldSales } from './held-sales';
import { WaitingRefunds } from './waiting-refunds';
import { tabs, tabsLabel } from './waiting-words';

type Tab = keyof typeof tabs;
const TABS = (Object.keys(tabs) as Tab[]).map((value) => ({ value, words: tabs[value] }));
const PARTS: Record<Tab, () => ReactElement> = {
  letters: DeadLetters,
  held: HeldSales,
  refunds: WaitingRefunds,
};

/** One of them is on screen. */
export function LettersDesk(): ReactElement {
  const [tab, setTab] = useState<Tab>(() => askedPart(tabs, 'letters'));
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
