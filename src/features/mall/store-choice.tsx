/** Where goods are fetched: one of these stores. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallItemReply } from '../../../cloudfunctions/contract/mall';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from './store-choice.module.scss';
import { itemWords } from './words';

interface StoreChoiceProps {
  stores: MallItemReply['stores'];
  /** Null: none is chosen yet. */
  value: string | null;
  onChoose: (store: string) => void;
}

/** A store that is closed cannot be chosen: it makes nothing now. */
export function StoreChoice({ stores, value, onChoose }: StoreChoiceProps): ReactElement {
  return (
    <Panel title={itemWords.stores}>
      {stores.length === 0 && <Text className={styles.hours}>{itemWords.noStore}</Text>}
      {stores.map(({ id, name, open, hoursText }) => {
        const state = open ? itemWords.open : itemWords.closed;
        return (
          <Pressable
            key={id}
            role="tab"
            selected={value === id}
            disabled={!open}
            label={itemWords.storeLabel(name, state)}
            className={`${styles.store} ${value === id ? styles.chosen : ''}`}
            onPress={() => onChoose(id)}
          >
            <View className={styles.head}>
              <Text className={styles.name}>{name}</Text>
              <Text className={styles.state}>{state}</Text>
            </View>
            <Text className={styles.hours}>{hoursText}</Text>
          </Pressable>
        );
      })}
    </Panel>
  );
}
