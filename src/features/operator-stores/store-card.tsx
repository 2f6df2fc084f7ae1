/** One store: its people and the secrets of its POS. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { StoresReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { dayOf, longMoment } from '../../components/local-time';
import styles from '../operator-kit/desk/desk.module.scss';
import { storesWords } from './words';

export type Store = StoresReply['stores'][number];

interface StoreCardProps {
  store: Store;
  onRename: (store: Store) => void;
  onRotate: (store: Store) => void;
}

/** Secrets themselves are never shown again. */
export function StoreCard({ store, onRename, onRotate }: StoreCardProps): ReactElement {
  const { id, name, staff, secrets } = store;
  return (
    <View className={styles.card}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.faint}>
        {id} · {storesWords.staff(staff)}
      </Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        {secrets.length === 0 && <Text className={styles.faint}>{storesWords.noSecret}</Text>}
        {secrets.map(({ no, madeAt, validUntil }) => (
          <View key={no} className={styles.head}>
            <Text>{storesWords.secret(no, longDay(dayOf(madeAt)))}</Text>
            <Text className={`${styles.badge} ${validUntil === null ? styles.strong : ''}`}>
              {validUntil === null ? storesWords.valid : storesWords.validUntil(longMoment(validUntil))}
            </Text>
          </View>
        ))}
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={storesWords.rename} kind="quiet" onPress={() => onRename(store)} />
        </View>
        <View className={styles.slot}>
          <ActionButton
            words={secrets.length === 0 ? storesWords.firstSecret : storesWords.rotate}
            kind="quiet"
            onPress={() => onRotate(store)}
          />
        </View>
      </View>
    </View>
  );
}
