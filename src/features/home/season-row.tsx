/** On home: what is new of the season, each with its picture and price; a tap opens it on the menu. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SeasonItem } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { BestPrice, plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { openMenu } from '../../platform/navigation';
import { openProduct } from '../menu/open-product';
import styles from './season-row.module.scss';
import { homeWords } from './words';

function Item({ item: { product, name, picture, priceFen, bestFen } }: { item: SeasonItem }): ReactElement {
  return (
    <Pressable
      className={styles.item}
      label={homeWords.itemLabel(name, plainYuan(bestFen))}
      onPress={() => void openProduct(product)}
    >
      <ProductPicture name={picture} className={styles.picture} />
      <Text className={styles.name}>{name}</Text>
      <View className={styles.price}>
        <BestPrice bestFen={bestFen} listFen={priceFen} size="small" />
      </View>
    </Pressable>
  );
}

/** None: nothing. */
export function SeasonRow({ items }: { items: readonly SeasonItem[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <View className={styles.season}>
      <View className={styles.head}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {homeWords.season}
        </Text>
        <Pressable className={styles.all} onPress={() => void openMenu()}>
          {homeWords.seasonAll}
        </Pressable>
      </View>
      <View className={styles.row}>
        {items.map((item) => (
          <Item key={item.product} item={item} />
        ))}
      </View>
    </View>
  );
}
