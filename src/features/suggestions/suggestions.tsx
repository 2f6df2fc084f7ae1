/** Beside a cart: what goes with it, each with its reason (搭一份). Nothing where there is nothing to say. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SuggestReply } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { BestPrice, plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { useReply } from '../../platform/use-reply';
import { cartOf, useCart } from '../cart/use-cart';
import { suggestFor } from './api';
import styles from './suggestions.module.scss';
import { suggestionWords } from './words';

interface CardProps {
  item: SuggestReply['items'][number];
  isTaken: boolean;
  onPick: (product: string) => void;
}

function Card({ item, isTaken, onPick }: CardProps): ReactElement {
  const { product, name, picture, why, bestFen, priceFen } = item;
  return (
    <Pressable
      className={styles.card}
      label={suggestionWords.label(name, isTaken ? suggestionWords.taken : why, plainYuan(bestFen))}
      disabled={isTaken}
      onPress={() => onPick(product)}
    >
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.why}>{isTaken ? suggestionWords.taken : why}</Text>
        <View className={styles.price}>
          <BestPrice bestFen={bestFen} listFen={priceFen} size="small" />
        </View>
      </View>
    </Pressable>
  );
}

interface SuggestionsProps {
  store: string;
  onPick: (product: string) => void;
}

/**
 * Asked once for the cart as it is when this comes on screen: whatever is taken since keeps its place and
 * says so, so that a second tap meets the same card.
 */
export function Suggestions({ store, onPick }: SuggestionsProps): ReactElement | null {
  const entries = useCart(cartOf(store));
  const inCart = [...new Set(entries.map(({ product }) => product))];
  const [cart] = useState(inCart);
  const { data } = useReply(store, () => suggestFor(store, cart));
  if (data === null || data.items.length === 0) return null;
  const title = data.personal ? suggestionWords.title : suggestionWords.sellersOnly;
  return (
    <View className={styles.suggestions}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {title}
      </Text>
      <View className={styles.row}>
        {data.items.map((item) => (
          <Card key={item.product} item={item} isTaken={inCart.includes(item.product)} onPick={onPick} />
        ))}
      </View>
    </View>
  );
}
