/** The bar above the tabs: how much is in the cart, about what it comes to, and the way to the till. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { BestPrice, type BestOfList } from '../../components/price';
import styles from './cart-bar.module.scss';
import { cartWords } from './words';

interface CartBarProps {
  count: number;
  /** Of what is in it; offers of a whole order and coupons come with the quote. */
  sum: BestOfList;
  /** Why nothing can be ordered now, in place of the way to the till; null: it can. */
  closedWords: string | null;
  onOpen: () => void;
  onCheckout: () => void;
}

export function CartBar({ count, sum, closedWords, onOpen, onCheckout }: CartBarProps): ReactElement {
  return (
    <View className={styles.bar}>
      <Pressable className={styles.what} onPress={onOpen}>
        <View className={styles.bag} {...accessible({ hidden: true })}>
          <View className={styles.icon} />
          <Text className={styles.count}>{count}</Text>
        </View>
        <View {...accessible({ live: 'polite' })}>
          <View className={styles.sum}>
            <Text className={styles.about}>{cartWords.about}</Text>
            <BestPrice {...sum} size="large" />
          </View>
          <View className={styles.hint}>
            <Text className={styles.whole}>{cartWords.count(count)}</Text>
            <Text className={styles.whole}>{cartWords.settled}</Text>
          </View>
        </View>
      </Pressable>
      <Pressable
        className={`${styles.checkout} ${closedWords === null ? '' : styles.closed}`}
        disabled={closedWords !== null}
        onPress={onCheckout}
      >
        {closedWords ?? cartWords.checkout}
      </Pressable>
    </View>
  );
}
