/** The store at which a cup is fetched, and changing it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import styles from './store-line.module.scss';
import { offerWords } from './words';

/** @param name null: none is chosen yet */
export function StoreLine({ name, onChange }: { name: string | null; onChange: () => void }): ReactElement {
  return (
    <View className={styles.line}>
      <Text className={styles.name}>{name === null ? offerWords.allStores : offerWords.atStore(name)}</Text>
      <Pressable className={styles.change} onPress={onChange}>
        {name === null ? offerWords.chooseStore : offerWords.changeStore}
      </Pressable>
    </View>
  );
}
