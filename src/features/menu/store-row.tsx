/** One store to choose. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreView } from '../../../cloudfunctions/contract/menu';
import { distanceWords } from '../../components/place-words';
import { Pressable } from '../../components/pressable';
import styles from './store-row.module.scss';
import { menuWords } from './words';

interface StoreRowProps {
  store: StoreView;
  onChoose: (store: StoreView) => void;
}

/** The whole row is one button; a closed store's menu can be looked at too. */
export function StoreRow({ store, onChoose }: StoreRowProps): ReactElement {
  const { name, address, open, hoursText, distance } = store;
  return (
    <Pressable className={styles.row} onPress={() => onChoose(store)}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={`${styles.state} ${open ? styles.open : ''}`}>
          {open ? menuWords.open : menuWords.closed}
        </Text>
        {distance !== null && <Text className={styles.distance}>{distanceWords(distance)}</Text>}
      </View>
      {address !== '' && <Text className={styles.detail}>{address}</Text>}
      <Text className={styles.detail}>{hoursText}</Text>
    </Pressable>
  );
}
