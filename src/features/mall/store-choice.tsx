/** Where goods are fetched: one of these stores. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallItemReply } from '../../../cloudfunctions/contract/mall';
import { accessible } from '../../components/accessible';
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
      <View {...accessible({ role: 'tablist', label: itemWords.stores })}>
        {stores.map(({ id, name, open, hoursText }) => (
          <Pressable
            key={id}
            role="tab"
            selected={value === id}
            disabled={!open}
            className={`${styles.store} ${value === id ? styles.chosen : ''}`}
            onPress={() => onChoose(id)}
          >
            <View className={styles.head}>
              <Text className={styles.name}>{name}</Text>
              <Text className={styles.state}>{open ? itemWords.open : itemWords.closed}</Text>
            </View>
            <Text className={styles.hours}>{hoursText}</Text>
          </Pressable>
        ))}
      </View>
    </Panel>
  );
}
