/** A figure that is looked at first: its name, what it is, and what it was before. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import styles from './desk.module.scss';

interface HeadlineProps {
  name: string;
  value: string;
  note?: string;
}

/** @example <Headline name="营业额" value="¥1,286.00" note="昨日 ¥1,102.00" /> */
export function Headline({ name, value, note }: HeadlineProps): ReactElement {
  return (
    <View>
      <Text className={styles.faint}>{name}</Text>
      <Text className={styles.figure}>{value}</Text>
      {note !== undefined && <Text className={styles.faint}>{note}</Text>}
    </View>
  );
}
