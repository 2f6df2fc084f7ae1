/** A form, and beside it, where there is room, what is done with it. */
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { View } from '@tarojs/components';
import styles from './editor-frame.module.scss';

interface EditorFrameProps {
  side: ReactNode;
  /** A little more room for the side. */
  isSideWide?: boolean | undefined;
}

/** @example <EditorFrame side={<Save />}>…</EditorFrame> */
export function EditorFrame(props: PropsWithChildren<EditorFrameProps>): ReactElement {
  const { side, isSideWide = false, children } = props;
  return (
    <View className={styles.editor}>
      <View className={styles.form}>{children}</View>
      <View className={`${styles.side} ${isSideWide ? styles.wide : ''}`}>{side}</View>
    </View>
  );
}
