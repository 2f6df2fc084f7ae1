/** What is on at the tea house. Campaigns come with a later version; until then the place is kept by a quiet line. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import styles from './what-is-on.module.scss';
import { homeWords } from './words';

/** Shows; nothing to press. */
export function WhatIsOn(): ReactElement {
  return (
    <View className={styles.news ?? ''}>
      <View className={styles.branch ?? ''} {...accessible({ hidden: true })} />
      <View className={styles.words ?? ''}>
        <Text className={styles.title ?? ''} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {homeWords.newsNone}
        </Text>
        <Text className={styles.hint ?? ''}>{homeWords.newsHint}</Text>
      </View>
    </View>
  );
}
