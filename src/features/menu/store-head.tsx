/** The top of the menu: which store, at which table, whether it is open, and the way to another. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreView } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { distanceWords, placeWords } from '../../components/place-words';
import { Pressable } from '../../components/pressable';
import { openOfficeStart, openStores } from '../../platform/navigation';
import styles from './store-head.module.scss';
import { menuWords } from './words';

interface StoreHeadProps {
  store: StoreView;
  /** The table, or `counter`; empty: not known. */
  place: string;
  /** Metres; null: not known. */
  distance: number | null;
}

/** Stands still while the menu scrolls. */
export function StoreHead({ store, place, distance }: StoreHeadProps): ReactElement {
  const title = [store.name, ...(place === '' ? [] : [placeWords(place)])].join(menuWords.between);
  const details = [store.hoursText, ...(distance === null ? [] : [distanceWords(distance)])];
  return (
    <View className={styles.head}>
      <View className={styles.what}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 1 } })}>
          {title}
        </Text>
        <View className={styles.details}>
          <Text className={`${styles.state} ${store.open ? styles.open : ''}`}>
            {store.open ? menuWords.open : menuWords.closed}
          </Text>
          <Text className={styles.detail}>{details.join(menuWords.between)}</Text>
        </View>
      </View>
      <Pressable className={styles.change} onPress={() => void openOfficeStart()}>
        {menuWords.together}
      </Pressable>
      <Pressable className={styles.change} onPress={() => void openStores()}>
        {menuWords.change}
      </Pressable>
    </View>
  );
}
