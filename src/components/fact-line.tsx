/** A fact of an order: what it is, and what it says, to be copied. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import styles from './fact-line.module.scss';

/** @example <FactLine name="订单号" value="261130445110857198" /> */
export const FactLine = ({ name, value }: { name: string; value: string }): ReactElement => (
  <View className={styles.fact}>
    <Text className={styles.name}>{name}</Text>
    <Text className={styles.value} selectable userSelect>
      {value}
    </Text>
  </View>
);
