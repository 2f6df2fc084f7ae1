/** The way to scanning: the largest thing on the desk. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { openStaffScan } from '../../platform/navigation';
import { hasCamera } from '../../platform/scan';
import styles from './scan-button.module.scss';
import { staffWords } from './words';

/** @example <ScanButton /> */
export function ScanButton(): ReactElement {
  return (
    <Pressable className={styles.button} onPress={() => void openStaffScan()}>
      <View className={styles.inside}>
        <View className={styles.frame} {...accessible({ hidden: true })} />
        <View className={styles.words}>
          <Text className={styles.title}>{staffWords.scan}</Text>
          <Text className={styles.hint}>
            {hasCamera() ? staffWords.scanHint : staffWords.scanHintNoCamera}
          </Text>
        </View>
      </View>
    </Pressable>
  );
}
