/** One line of a member's history, as an operator reads it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ShownEntry } from '../../../cloudfunctions/contract/merge';
import { titleWords } from '../../components/entry-titles';
import { longMoment } from '../../components/local-time';
import { signedPoints } from '../../components/points-text';
import styles from '../operator-kit/desk/desk.module.scss';

export function EntryRow({ entry }: { entry: ShownEntry }): ReactElement {
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <Text className={styles.entry}>{titleWords(entry.title)}</Text>
        <Text className={styles.faint}>
          {[longMoment(entry.at), entry.store].filter((part) => part !== null).join(' · ')}
        </Text>
      </View>
      <Text>{signedPoints(entry.points)}</Text>
    </View>
  );
}
