/** What points buy: how many there are, the ways on, and the items side by side. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallItemView, MallReply } from '../../../cloudfunctions/contract/mall';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { openExchanges, openMallItem } from '../../platform/navigation';
import styles from './mall-grid.module.scss';
import { costWords, mallWords } from './words';

/** From here on down it is said how few are left. */
const FEW = 20;

/** Where the item stands: why it cannot be had, how few are left, or that it can. */
function stateWords({ why, left }: MallItemView): string {
  if (why !== null) return why.message;
  return left !== null && Number(left) <= FEW ? mallWords.left(left) : mallWords.can;
}

function Tile({ item }: { item: MallItemView }): ReactElement {
  const { name, picture, why } = item;
  const [cost, state] = [costWords(item), stateWords(item)];
  return (
    <Pressable
      className={`${styles.tile} ${why === null ? '' : styles.pale}`}
      label={mallWords.itemLabel(name, cost, state)}
      onPress={() => void openMallItem(item.item)}
    >
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.cost}>{cost}</Text>
        <Text className={`${styles.state} ${why === null ? styles.can : ''}`}>{state}</Text>
      </View>
    </Pressable>
  );
}

/** @param props.mall as the server tells it */
export function MallGrid({ mall }: { mall: MallReply }): ReactElement {
  return (
    <>
      <View className={styles.head}>
        <View>
          <Text className={styles.label}>{mallWords.usable}</Text>
          <Text className={styles.figure}>{groupDigits(mall.usable)}</Text>
        </View>
        <Pressable className={styles.records} onPress={() => void openExchanges()}>
          {mallWords.records}
        </Pressable>
      </View>
      {mall.items.length === 0 && <Notice title={mallWords.none} hint={mallWords.noneHint} />}
      <View className={styles.grid}>
        {mall.items.map((item) => (
          <Tile key={item.item} item={item} />
        ))}
      </View>
    </>
  );
}
