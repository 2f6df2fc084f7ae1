/** A row of a list of places to go: its name, what stands there now, and an arrow. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './list-row.module.scss';
import { Pressable } from './pressable';

interface ListRowProps {
  title: string;
  /** What stands there now; cut off where it is too long. */
  value?: string | null;
  /** Something there was not seen yet; `value` says what. */
  isNew?: boolean;
  onPress: () => void;
}

/** The whole row is one button. @example <ListRow title="个人资料" onPress={openProfile} /> */
export function ListRow({ title, value = null, isNew = false, onPress }: ListRowProps): ReactElement {
  return (
    <Pressable className={styles.row} onPress={onPress}>
      <Text className={styles.title}>{title}</Text>
      {isNew && <View className={styles.dot} {...accessible({ hidden: true })} />}
      <Text className={styles.value}>{value ?? ''}</Text>
      <View className={styles.arrow} {...accessible({ hidden: true })} />
    </Pressable>
  );
}
