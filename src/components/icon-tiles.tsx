/** Ways to places as icons side by side, each with how much waits there or what stands there now. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MOST_COUNTED } from '../../cloudfunctions/contract/limits';
import { accessible } from './accessible';
import styles from './icon-tiles.module.scss';
import { Pressable } from './pressable';

export interface IconTile {
  icon: 'unpaid' | 'open' | 'refund' | 'coupon' | 'group' | 'rebate' | 'mall';
  words: string;
  /** How many wait there; 0: nothing is said. */
  count?: number;
  /** What stands there now; null: not known, or nothing. */
  note?: string | null;
  /** Spoken instead of the words. */
  label: string;
  onPress: () => void;
}

/** @example countWords(7) = '7', countWords(100) = '99+' */
export const countWords = (count: number): string =>
  count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);

function Tile({ icon, words, count = 0, note = null, label, onPress }: IconTile): ReactElement {
  return (
    <Pressable className={styles.tile} label={label} onPress={onPress}>
      <View className={styles.picture} {...accessible({ hidden: true })}>
        <View className={`${styles.icon} ${styles[icon]}`} />
        {count > 0 && <Text className={styles.count}>{countWords(count)}</Text>}
      </View>
      <Text className={styles.words}>{words}</Text>
      {note !== null && <Text className={styles.note}>{note}</Text>}
    </Pressable>
  );
}

/** @example <IconTiles tiles={[{ icon: 'coupon', words: '优惠券', label: '优惠券', onPress: openWallet }]} /> */
export function IconTiles({ tiles }: { tiles: readonly IconTile[] }): ReactElement {
  return (
    <View className={styles.tiles}>
      {tiles.map((tile) => (
        <Tile key={tile.icon} {...tile} />
      ))}
    </View>
  );
}
