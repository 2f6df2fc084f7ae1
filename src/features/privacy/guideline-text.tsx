/** The guideline, whole. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { PRIVACY_VERSION } from '../../../cloudfunctions/contract/limits';
import { accessible } from '../../components/accessible';
import { guideline, type GuidelineSection } from './guideline';
import styles from './guideline-text.module.scss';
import { privacyWords } from './words';

function Part({ title, paragraphs = [], points = [] }: GuidelineSection): ReactElement {
  return (
    <View className={styles.part}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 3 } })}>
        {title}
      </Text>
      {paragraphs.map((text) => (
        <Text key={text} className={styles.paragraph}>
          {text}
        </Text>
      ))}
      {points.map((text) => (
        <Text key={text} className={styles.point}>
          {text}
        </Text>
      ))}
    </View>
  );
}

/** Shows; nothing to press. */
export function GuidelineText(): ReactElement {
  return (
    <View className={styles.text}>
      <Text className={styles.heading} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {privacyWords.guideline}
      </Text>
      <Text className={styles.version}>{privacyWords.version(longDay(PRIVACY_VERSION))}</Text>
      {guideline.map((section) => (
        <Part key={section.title} {...section} />
      ))}
    </View>
  );
}
