/** On the sheet of a product: that it is cheaper together, and the way there. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import { openGroupOffer } from '../../platform/navigation';
import { groupEntryWords } from './entry-words';
import styles from './group-way.module.scss';
import { useLiveOffers } from './live-offers';

/** Nothing for a product without an offer. */
export function GroupWay({ product }: { product: string }): ReactElement | null {
  const offer = useLiveOffers().find((one) => one.product === product);
  const [first] = offer?.steps ?? [];
  if (offer === undefined || first === undefined) return null;
  return (
    <Pressable className={styles.way} onPress={() => void openGroupOffer(offer.offer)}>
      <Text className={styles.words}>{groupEntryWords.price(first.size, first.priceFen)}</Text>
      <Text className={styles.go}>{groupEntryWords.go}</Text>
    </Pressable>
  );
}
