/** Rules in whole sentences, one below the other. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import styles from './rule-lines.module.scss';

/** @example <RuleLines rules={['好友下单并取餐后计返佣']} /> */
export function RuleLines({ rules }: { rules: readonly string[] }): ReactElement {
  return (
    <View>
      {rules.map((rule, place) => (
        <Text key={place} className={styles.rule}>
          {rule}
        </Text>
      ))}
    </View>
  );
}
