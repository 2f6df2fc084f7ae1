/** The ways to the wallet and to what is to be had, side by side. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import { openCentre, openWallet } from '../../platform/navigation';
import styles from './coupon-tiles.module.scss';
import { useWalletCount } from './use-wallet-count';
import { tileWords } from './words';

/** For members: it asks how many they have. */
export function CouponTiles(): ReactElement {
  const count = useWalletCount();
  return (
    <View className={styles.tiles}>
      <Pressable className={styles.tile} onPress={() => void openWallet()}>
        <Text className={styles.title}>{tileWords.wallet}</Text>
        <Text className={styles.hint}>{count ?? ' '}</Text>
      </Pressable>
      <Pressable className={styles.tile} onPress={() => void openCentre()}>
        <Text className={styles.title}>{tileWords.centre}</Text>
        <Text className={styles.hint}>{tileWords.centreHint}</Text>
      </Pressable>
    </View>
  );
}
