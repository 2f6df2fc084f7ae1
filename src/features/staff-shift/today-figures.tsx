/** The figures of the day: redemptions, points taken, credits, corrections. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { ActionsReply } from '../../../cloudfunctions/contract/staff';
import { Panel } from '../../components/panel';
import styles from './today-figures.module.scss';
import { shiftWords } from './words';

/** @example <TodayFigures today={reply.today} /> */
export function TodayFigures({ today }: { today: ActionsReply['today'] }): ReactElement {
  const figures = [
    [shiftWords.redemptions, String(today.redemptions)],
    [shiftWords.points, today.points],
    [shiftWords.credits, String(today.credits)],
    [shiftWords.reversals, String(today.reversals)],
  ] as const;
  return (
    <Panel title={shiftWords.today}>
      <View className={styles.figures}>
        {figures.map(([name, figure]) => (
          <View key={name} className={styles.figure}>
            <Text className={styles.number}>{groupDigits(figure)}</Text>
            <Text className={styles.name}>{name}</Text>
          </View>
        ))}
      </View>
    </Panel>
  );
}
