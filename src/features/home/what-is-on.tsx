/** What is on at the tea house: its menu is one tap away. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { openMenu } from '../../platform/navigation';
import styles from './what-is-on.module.scss';
import { homeWords } from './words';

/** The whole panel is one button. */
export function WhatIsOn(): ReactElement {
  return (
    <Pressable className={styles.news} onPress={() => void openMenu()}>
      <View className={styles.branch} {...accessible({ hidden: true })} />
      <View className={styles.words}>
        <Text className={styles.title}>{homeWords.order}</Text>
        <Text className={styles.hint}>{homeWords.orderHint}</Text>
      </View>
      <View className={styles.arrow} {...accessible({ hidden: true })} />
    </Pressable>
  );
}
