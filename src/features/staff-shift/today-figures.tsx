/** The figures of the day: redemptions, points taken, credits, corrections. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ActionsReply } from '../../../cloudfunctions/contract/staff';
import { Panel } from '../../components/panel';
import styles from './today-figures.module.scss';
import { worthOfPoints } from './use-store-today';
import { shiftWords } from './words';

interface TodayFiguresProps {
  today: ActionsReply['today'];
  /** What points are worth where they pay. */
  worth: StoreTodayReply['worth'];
}

/** @example <TodayFigures today={reply.today} worth={null} /> */
export function TodayFigures({ today, worth }: TodayFiguresProps): ReactElement {
  const fen = worthOfPoints(today.points, worth);
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
            {name === shiftWords.points && fen !== null && fen !== '0' && (
              <Text className={styles.name}>{shiftWords.worth(yuan(fen))}</Text>
            )}
          </View>
        ))}
      </View>
    </Panel>
  );
}
