/** The foot of the product's sheet: how many, what they come to, and the two ways on. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { ActionButton } from '../../components/action-button';
import { BestPrice, type BestOfList } from '../../components/price';
import { QuantitySteps } from '../../components/quantity-steps';
import { closedWords } from './cart-check';
import { limitWords } from './choice';
import styles from './product-foot.module.scss';
import { menuWords } from './words';

interface ProductFootProps {
  item: MenuItemView;
  quantity: number;
  most: number;
  /** Of all of them. */
  sum: BestOfList;
  /** What has to be chosen first; null: nothing. */
  missing: string | null;
  /** Why nothing can be ordered at once; null: it can. */
  closed: string | null;
  onQuantity: (quantity: number) => void;
  onAdd: () => void;
  onOrder: () => void;
}

/** Why an item cannot be had, instead of everything else. */
export function ProductFoot(props: ProductFootProps): ReactElement {
  const { item, quantity, most, sum, missing, closed, onQuantity, onAdd, onOrder } = props;
  const none = item.closedFor === null ? (most < 1 ? limitWords(item) : null) : closedWords(item);
  if (none !== null) return <ActionButton words={none} disabled onPress={onAdd} />;
  return (
    <>
      <View className={styles.figures}>
        <View className={styles.prices}>
          <View className={styles.sum}>
            <BestPrice {...sum} size="large" />
          </View>
          <Text className={styles.hint}>
            {item.bestWhy === null ? menuWords.listPrice : menuWords.best(item.bestWhy)}
          </Text>
        </View>
        <QuantitySteps value={quantity} label={menuWords.quantity} most={most} onChange={onQuantity} />
      </View>
      {missing !== null ? (
        <ActionButton words={missing} disabled onPress={onAdd} />
      ) : (
        <View className={styles.ways}>
          <View className={styles.way}>
            <ActionButton kind="quiet" words={menuWords.addToCart} onPress={onAdd} />
          </View>
          <View className={styles.way}>
            <ActionButton words={closed ?? menuWords.orderNow} disabled={closed !== null} onPress={onOrder} />
          </View>
        </View>
      )}
    </>
  );
}
