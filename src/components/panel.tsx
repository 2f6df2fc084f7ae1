/** A part of a page, titled or not. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './panel.module.scss';

interface PanelProps {
  title?: string;
  /** 3 for a part of a part. */
  level?: 2 | 3;
  /** Rows that bring their own distances. */
  isTight?: boolean;
}

/** @example <Panel title="门店">…</Panel> */
export function Panel(props: PropsWithChildren<PanelProps>): ReactElement {
  const { title, level = 2, isTight = false, children } = props;
  return (
    <View className={`${level === 2 ? styles.panel : styles.part} ${isTight ? styles.tight : ''}`}>
      {title !== undefined && (
        <Text
          className={level === 2 ? styles.title : styles.subtitle}
          {...accessible({ role: 'heading', browser: { level } })}
        >
          {title}
        </Text>
      )}
      {children}
    </View>
  );
}
