/** A titled part of a page of the desk. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import styles from './desk.module.scss';

interface PanelProps {
  title: string;
  /** 3 for a part of a part. */
  level?: 2 | 3;
}

/** @example <Panel title="门店">…</Panel> */
export function Panel({ title, level = 2, children }: PropsWithChildren<PanelProps>): ReactElement {
  return (
    <View className={level === 2 ? styles.panel : styles.part}>
      <Text
        className={level === 2 ? styles.title : styles.subtitle}
        {...accessible({ role: 'heading', browser: { level } })}
      >
        {title}
      </Text>
      {children}
    </View>
  );
}
