/** One line of the cart. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import { BestPrice, plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { QuantitySteps } from '../../components/quantity-steps';
import type { CartEntry } from './cart-entry';
import styles from './cart-row.module.scss';
import { cartWords } from './words';

/** A line next to the menu of now. */
export interface EntryNow {
  entry: CartEntry;
  /** Fen: of one, as the menu has it now. */
  unitFen: string;
  /** Of one, at the best price that whoever looks has. */
  bestFen: string;
  /** Why it cannot be bought as it is; null: it can. */
  trouble: string | null;
  /** Most that this line may have; 0: it cannot be bought. */
  most: number;
}

interface CartRowProps extends EntryNow {
  /** None left of it: it goes. */
  onQuantity: (quantity: number) => void;
  onRemove: () => void;
}

/** What cannot be bought at all has no quantity any more, only the way out. */
export function CartRow({
  entry,
  unitFen,
  bestFen,
  trouble,
  most,
  onQuantity,
  onRemove,
}: CartRowProps): ReactElement {
  const { name, picture, optionsText, text, quantity } = entry;
  const isSoldAt = unitFen === entry.unitFen;
  return (
    <View className={`${styles.row} ${trouble === null ? '' : styles.troubled}`}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        {optionsText !== '' && <Text className={styles.options}>{optionsText}</Text>}
        {text !== '' && <Text className={styles.options}>“{text}”</Text>}
        {trouble !== null && <Text className={styles.trouble}>{trouble}</Text>}
        <View className={styles.foot}>
          <View className={styles.prices}>
            <BestPrice bestFen={bestFen} listFen={unitFen} size="small" />
            {!isSoldAt && <Text className={styles.was}>{cartWords.was(plainYuan(entry.unitFen))}</Text>}
          </View>
          {trouble === null || most > 0 ? (
            <QuantitySteps value={quantity} label={name} least={0} most={most} onChange={onQuantity} />
          ) : (
            <Pressable className={styles.remove} label={cartWords.removeLabel(name)} onPress={onRemove}>
              {cartWords.remove}
            </Pressable>
          )}
        </View>
      </View>
    </View>
  );
}
