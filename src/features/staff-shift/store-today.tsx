/** What the store sold today: orders and takings. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import styles from './today-figures.module.scss';
import { shiftWords } from './words';

/** Nothing while it is not known: what is above it stands alone. */
export function StoreToday({ today }: { today: StoreTodayReply | null }): ReactElement | null {
  if (today === null) return null;
  const figures = [
    [shiftWords.takings, yuan(today.takingsFen)],
    [shiftWords.orders, groupDigits(String(today.orders))],
  ] as const;
  return (
    <Panel title={shiftWords.storeToday}>
      <View className={styles.figures}>
        {figures.map(([name, figure]) => (
          <View key={name} className={styles.figure}>
            <Text className={styles.number}>{figure}</Text>
            <Text className={styles.name}>{name}</Text>
          </View>
        ))}
      </View>
    </Panel>
  );
}
