/** Cycles that take orders, each with its days. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OfferView } from '../../../cloudfunctions/contract/group';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { shortMoment } from '../../components/local-time';
import { openCycle } from '../../platform/navigation';
import styles from './cycle-list.module.scss';
import { cycleWords } from './words';

function Row({ offer }: { offer: OfferView }): ReactElement | null {
  const { community } = offer;
  if (community === null) return null;
  const { cutoff, fetchFrom, fetchTo, items } = community;
  const least = items.reduce((low, { priceFen }) => Math.min(low, Number(priceFen)), Infinity);
  return (
    <Pressable className={styles.row} onPress={() => void openCycle(offer.offer)}>
      <ProductPicture name={offer.picture} className={styles.picture} />
      <View className={styles.room}>
        <Text className={styles.name}>{offer.name}</Text>
        <Text className={styles.soft}>
          {`${shortMoment(cutoff)} ${cycleWords.dots.cutoff} · ${cycleWords.days(fetchFrom, fetchTo)} ${cycleWords.dots.fetch}`}
        </Text>
        <Text className={styles.price}>{`${plainYuan(String(least))} 起`}</Text>
      </View>
    </Pressable>
  );
}

/** @param offers of every kind */
export function CycleList({ offers }: { offers: readonly OfferView[] }): ReactElement {
  const cycles = offers.filter(({ community }) => community !== null);
  if (cycles.length === 0) return <Notice title={cycleWords.none} hint={cycleWords.noneHint} />;
  return (
    <View>
      {cycles.map((offer) => (
        <Row key={offer.offer} offer={offer} />
      ))}
    </View>
  );
}
