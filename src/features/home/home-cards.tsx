/** What is on today: cards of campaigns, each leading where it says. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { Lead, ShownCard } from '../../../cloudfunctions/contract/campaign';
import { CampaignCard } from '../../components/campaign-card';
import { openCentre, openDrop, openMall, openMenu } from '../../platform/navigation';
import styles from './home-cards.module.scss';

const LEADS: { [To in Lead['to']]: (leads: Extract<Lead, { to: To }>) => Promise<void> } = {
  menu: openMenu,
  centre: openCentre,
  drop: ({ template }) => openDrop(template),
  mall: openMall,
};
const go = <To extends Lead['to']>(leads: Extract<Lead, { to: To }>): Promise<void> =>
  LEADS[leads.to as To](leads);

/** None: nothing. One that leads where this version of the app knows no way is not shown. */
export function HomeCards({ cards }: { cards: readonly ShownCard[] }): ReactElement | null {
  const known = cards.filter(({ leads }) => leads.to in LEADS);
  if (known.length === 0) return null;
  return (
    <View className={styles.cards}>
      {known.map((card, place) => (
        <CampaignCard key={place} card={card} onPress={() => void go(card.leads)} />
      ))}
    </View>
  );
}
