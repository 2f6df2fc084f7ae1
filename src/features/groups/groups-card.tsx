/** On home: what can be bought together now, the first of it in sight. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { openGroupOffer, openGroupOffers } from '../../platform/navigation';
import { groupEntryWords } from './entry-words';
import styles from './groups-card.module.scss';
import { useLiveOffers } from './live-offers';

const SHOWN = 2;

function Row({ offer }: { offer: OfferView }): ReactElement | null {
  const [first] = offer.steps;
  if (first === undefined) return null;
  const { productName, name, picture, aloneFen } = offer;
  const shown = productName || name;
  return (
    <Pressable className={styles.row} onPress={() => void openGroupOffer(offer.offer)}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{shown}</Text>
        <Text className={styles.hint}>
          {groupEntryWords.people(first.size)}
          {aloneFen !== null && ` · ${groupEntryWords.alone(aloneFen)}`}
        </Text>
      </View>
      <Text className={styles.price}>{plainYuan(first.priceFen)}</Text>
    </Pressable>
  );
}

/** Asked for after home is on screen; nothing where there is nothing on. */
export function GroupsCard(): ReactElement | null {
  const offers = useLiveOffers();
  if (offers.length === 0) return null;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {groupEntryWords.title}
        </Text>
        <Pressable className={styles.all} onPress={() => void openGroupOffers()}>
          {groupEntryWords.all}
        </Pressable>
      </View>
      {offers.slice(0, SHOWN).map((offer) => (
        <Row key={offer.offer} offer={offer} />
      ))}
    </View>
  );
}
