/** Grey shapes where something is about to be. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './skeleton.module.scss';
import { sharedWords } from './words';

interface SkeletonProps {
  /** Height of each shape, top to bottom. Pixels. */
  heights: number[];
}

/** @example <Skeleton heights={[216, 60]} /> */
export function Skeleton({ heights }: SkeletonProps): ReactElement {
  return (
    <View {...accessible({ role: 'status', label: sharedWords.loading })}>
      {heights.map((height, index) => (
        <View key={index} className={styles.bone} style={{ height: `${height}px` }} />
      ))}
    </View>
  );
}
