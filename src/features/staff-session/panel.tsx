/** A titled part of a page for staff. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import styles from './panel.module.scss';

interface PanelProps {
  title?: string;
  /** Rows that bring their own distances. */
  isTight?: boolean;
}

/** @example <Panel title="可用权益">…</Panel> */
export function Panel({ title, isTight = false, children }: PropsWithChildren<PanelProps>): ReactElement {
  return (
    <View className={`${styles.panel} ${isTight ? styles.tight : ''}`}>
      {title !== undefined && (
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {title}
        </Text>
      )}
      {children}
    </View>
  );
}
