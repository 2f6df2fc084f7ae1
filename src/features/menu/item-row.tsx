/** One item of the menu: picture, name, description, price and its reason, or why it cannot be had. */
import { memo, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { BestPrice } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { closedWords } from './cart-check';
import styles from './item-row.module.scss';
import type { LineItem } from './menu-lines';
import { menuWords } from './words';

interface ItemRowProps {
  item: LineItem;
  /** How many are in the cart. */
  count: number;
  onOpen: (product: string) => void;
  /** One more at once; where there is something to choose, its sheet. */
  onAdd: (item: MenuItemView) => void;
}

/** Whether nothing has to be chosen. */
export const isPlain = ({ options, set, custom }: MenuItemView): boolean =>
  options.length === 0 && set === null && custom === null;

function Prices({ item }: { item: MenuItemView }): ReactElement {
  return (
    <View className={styles.prices}>
      <BestPrice bestFen={item.bestFen} listFen={item.priceFen} />
    </View>
  );
}

/** Whether there is something to say besides the description. */
const hasMarks = ({ closedFor, bestWhy, left, why }: LineItem): boolean =>
  closedFor !== null || bestWhy !== null || left !== null || why !== undefined;

function Marks({ item }: { item: LineItem }): ReactElement | null {
  if (!hasMarks(item)) return null;
  if (item.closedFor !== null) return <Text className={styles.closedText}>{closedWords(item)}</Text>;
  return (
    <View className={styles.marks}>
      {item.why !== undefined && <Text className={styles.why}>{item.why}</Text>}
      {item.bestWhy !== null && <Text className={styles.why}>{item.bestWhy}</Text>}
      {item.left !== null && <Text className={styles.left}>{menuWords.left(item.left)}</Text>}
    </View>
  );
}

/**
 * As high as ROW_HEIGHT says (menu-lines.ts). What cannot be had can still be looked at. Rendered anew for
 * another item or count only: the list moves often.
 */
export const ItemRow = memo(function ItemRow({ item, count, onOpen, onAdd }: ItemRowProps): ReactElement {
  const { product, name, description, picture, closedFor } = item;
  return (
    <View className={`${styles.row} ${closedFor === null ? '' : styles.closed}`}>
      <Pressable className={styles.item} onPress={() => onOpen(product)}>
        <ProductPicture name={picture} className={styles.picture} />
        <View className={styles.what}>
          <Text className={styles.name}>{name}</Text>
          <Text className={`${styles.description} ${hasMarks(item) ? '' : styles.long}`}>{description}</Text>
          <Marks item={item} />
          <Prices item={item} />
        </View>
      </Pressable>
      {closedFor === null && (
        <Pressable
          className={styles.add}
          label={isPlain(item) ? menuWords.add(name) : menuWords.chooseOf(name)}
          onPress={() => onAdd(item)}
        >
          <View className={styles.plus} />
        </Pressable>
      )}
      {count > 0 && (
        <View className={styles.count} {...accessible({ role: 'img', label: menuWords.inCart(count) })}>
          {count}
        </View>
      )}
    </View>
  );
});
