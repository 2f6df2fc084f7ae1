/** What is on today: cards of campaigns, each leading where it says. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { Lead, ShownCard } from '../../../cloudfunctions/contract/campaign';
import { accessible } from '../../components/accessible';
import { CampaignCard } from '../../components/campaign-card';
import { openCentre, openDrop, openGroupOffers, openMall, openMenu } from '../../platform/navigation';
import { openProduct } from '../menu/open-product';
import styles from './home-cards.module.scss';
import { homeWords } from './words';

const LEADS: { [To in Lead['to']]: (leads: Extract<Lead, { to: To }>) => Promise<void> } = {
  menu: openMenu,
  centre: openCentre,
  drop: ({ template }) => openDrop(template),
  mall: openMall,
  groups: openGroupOffers,
  product: ({ product }) => openProduct(product),
};
const go = <To extends Lead['to']>(leads: Extract<Lead, { to: To }>): Promise<void> =>
  LEADS[leads.to as To](leads);

/** Several are swiped through. None: nothing. One that leads where this app knows no way is not shown. */
export function HomeCards({ cards }: { cards: readonly ShownCard[] }): ReactElement | null {
  const known = cards.filter(({ leads }) => leads.to in LEADS);
  if (known.length === 0) return null;
  return (
    <View
      className={`${styles.cards} ${known.length > 1 ? styles.several : ''}`}
      {...accessible({ role: 'region', label: homeWords.onNow })}
    >
      {known.map((card, place) => (
        <View key={place} className={styles.card}>
          <CampaignCard card={card} onPress={() => void go(card.leads)} />
        </View>
      ))}
    </View>
  );
}
