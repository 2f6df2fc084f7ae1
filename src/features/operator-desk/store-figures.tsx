/** Stores beside each other: a table where there is room, else one below the other. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { OverviewReply } from '../../../cloudfunctions/contract/overview';
import { Panel } from '../../components/panel';
import { averageOf, shareOf } from '../operator-kit/desk/figures.rules';
import styles from './overview.module.scss';
import { overviewWords as words } from './words';

type Store = OverviewReply['stores'][number];

const CELLS: { name: string; valueOf: (store: Store) => string }[] = [
  { name: words.todayTakings, valueOf: ({ takingsTodayFen }) => yuan(takingsTodayFen) },
  { name: words.todayOrders, valueOf: ({ ordersToday }) => groupDigits(String(ordersToday)) },
  { name: words.monthTakings, valueOf: ({ takingsFen }) => yuan(takingsFen) },
  { name: words.monthAverage, valueOf: averageOf },
  { name: words.memberShare, valueOf: shareOf },
];

/** Those that took most first. */
export function StoreFigures({ stores, isMoreStores }: OverviewReply): ReactElement {
  return (
    <Panel title={words.stores}>
      {stores.length === 0 ? (
        <Text className={styles.note}>{words.noStores}</Text>
      ) : (
        <View className={styles.heads}>
          <Text className={styles.first}>{words.storeHead}</Text>
          {CELLS.map(({ name }) => (
            <Text key={name}>{name}</Text>
          ))}
        </View>
      )}
      {stores.map((store) => (
        <View key={store.id} className={styles.store}>
          <Text className={styles.storeName}>{store.name}</Text>
          {CELLS.map(({ name, valueOf }) => (
            <View key={name} className={styles.cell}>
              <Text className={styles.name}>{name}</Text> <Text>{valueOf(store)}</Text>
            </View>
          ))}
        </View>
      ))}
      {isMoreStores && <Text className={styles.note}>{words.moreStores}</Text>}
    </Panel>
  );
}
