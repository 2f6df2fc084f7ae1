/** Who I am, at which brand and store, and the switch to another store. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { Sheet } from '../../components/sheet';
import styles from './desk-head.module.scss';
import type { WorkPlace } from './staff-page';
import { StoreChoice } from './store-choice';
import { roleWords, staffWords } from './words';

/** The store is a row to press only where there are several. */
export function DeskHead({ desk, store }: WorkPlace): ReactElement {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <View className={styles.head}>
        <Text className={styles.name}>{desk.name}</Text>
        <Text className={styles.role}>{roleWords[desk.role]}</Text>
        <Text className={styles.brand}>
          {desk.brand.name} · {store.name}
        </Text>
      </View>
      {desk.stores.length > 1 && (
        <Panel isTight>
          <ListRow title={staffWords.switchStore} value={store.name} onPress={() => setChoosing(true)} />
        </Panel>
      )}
      {isChoosing && (
        <Sheet id="choose-store" title={staffWords.switchStore} onClose={() => setChoosing(false)}>
          <StoreChoice stores={desk.stores} onChosen={() => setChoosing(false)} />
        </Sheet>
      )}
    </>
  );
}
