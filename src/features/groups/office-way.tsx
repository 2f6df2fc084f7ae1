/** On the page of 拼团: that colleagues can order together, and the way to starting it. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import { openOfficeStart } from '../../platform/navigation';
import styles from './group-way.module.scss';
import { officeWords } from './words';

/** Always there: everybody may start one. */
export function OfficeWay(): ReactElement {
  return (
    <Pressable className={styles.way} onPress={() => void openOfficeStart()}>
      <Text className={styles.words}>{officeWords.wayHint}</Text>
      <Text className={styles.go}>{officeWords.start}</Text>
    </Pressable>
  );
}
