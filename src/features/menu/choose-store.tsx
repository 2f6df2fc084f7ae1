/** The menu page before a store is chosen. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { useOrderPlace } from '../cart/use-order-place';
import styles from './choose-store.module.scss';
import { ScanTable } from './scan-table';
import { StoreList } from './store-list';
import { arriveAt, useArrival } from './use-arrival';
import { menuWords } from './words';

/** Which store it is, nobody guesses: a wrong guess is an order in the wrong place. */
export function ChooseStore(): ReactElement {
  const { trouble, unasked } = useArrival();
  return (
    <View className={styles.page}>
      <View className={styles.head}>
        <View>
          <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 1 } })}>
            {menuWords.whereTitle}
          </Text>
          <Text className={styles.hint}>{menuWords.whereHint}</Text>
        </View>
        <ScanTable />
      </View>
      <MessageLine words={trouble} isTrouble />
      {unasked !== null && (
        <Pressable className={styles.retry} onPress={() => void arriveAt(unasked)}>
          {menuWords.scanRetry}
        </Pressable>
      )}
      <StoreList onChoose={(store) => useOrderPlace.getState().choose(store)} />
    </View>
  );
}
