/** A name and what it is, side by side. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import styles from './desk.module.scss';

/** @example <Fact name="会员号" value="m-1" /> */
export function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.fact}>
      <Text className={styles.factName}>{name}</Text>
      <Text className={styles.factValue}>{value}</Text>
    </View>
  );
}
