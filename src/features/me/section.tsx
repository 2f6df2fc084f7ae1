/** A titled part of one of the account pages. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import styles from './section.module.scss';

/** @example <Section title="生日">…</Section> */
export function Section({ title, children }: PropsWithChildren<{ title: string }>): ReactElement {
  return (
    <View className={styles.section}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {title}
      </Text>
      {children}
    </View>
  );
}
