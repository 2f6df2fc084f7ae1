/** A number that is looked at first, under its name. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../../cloudfunctions/contract/in-words';
import styles from './desk.module.scss';

/** @param value a whole number, as text. @example <Figure name="可用积分" value="1286" /> */
export function Figure({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View>
      <Text className={styles.faint}>{name}</Text>
      <Text className={styles.figure}>{groupDigits(value)}</Text>
    </View>
  );
}
