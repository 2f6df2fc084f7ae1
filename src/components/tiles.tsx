/** Ways to places side by side, each with what stands there now. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from './pressable';
import styles from './tiles.module.scss';

export interface Tile {
  title: string;
  /** What stands there now; null: not known yet. */
  hint: string | null;
  onPress: () => void;
}

/** @example <Tiles tiles={[{ title: '优惠券', hint: '3 张', onPress: openWallet }]} /> */
export function Tiles({ tiles }: { tiles: readonly Tile[] }): ReactElement {
  return (
    <View className={styles.tiles}>
      {tiles.map(({ title, hint, onPress }) => (
        <Pressable key={title} className={styles.tile} onPress={onPress}>
          <Text className={styles.title}>{title}</Text>
          <Text className={styles.hint}>{hint ?? ' '}</Text>
        </Pressable>
      ))}
    </View>
  );
}
