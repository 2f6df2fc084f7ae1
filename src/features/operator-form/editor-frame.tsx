/** A form, and beside it, where there is room, what is done with it. */
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import styles from './editor-frame.module.scss';

/** @example <EditorFrame side={<Save />}>…</EditorFrame> */
export function EditorFrame({ side, children }: PropsWithChildren<{ side: ReactNode }>): ReactElement {
  return (
    <View className={styles.editor}>
      <View className={styles.form}>{children}</View>
      <View className={styles.side}>{side}</View>
    </View>
  );
}
