/** The store at which a cup is fetched, and changing it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import styles from './store-line.module.scss';
import { offerWords } from './words';

/** @param name null: none is chosen yet, and `none` says so */
export function StoreLine({
  name,
  none = offerWords.allStores,
  onChange,
}: {
  name: string | null;
  none?: string;
  onChange: () => void;
}): ReactElement {
  return (
    <View className={styles.line}>
      <Text className={styles.name}>{name === null ? none : offerWords.atStore(name)}</Text>
      <Pressable className={styles.change} onPress={onChange}>
        {name === null ? offerWords.chooseStore : offerWords.changeStore}
      </Pressable>
    </View>
  );
}
