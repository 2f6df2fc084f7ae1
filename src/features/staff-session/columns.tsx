/** Two parts of a page: one below the other on a phone, side by side on a tablet at the till. */
import type { ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import styles from './columns.module.scss';

/** @example <Columns first={<Who />} second={<What />} /> */
export function Columns({ first, second }: { first: ReactNode; second: ReactNode }): ReactElement {
  return (
    <View className={styles.columns}>
      <View className={styles.column}>{first}</View>
      <View className={styles.column}>{second}</View>
    </View>
  );
}
