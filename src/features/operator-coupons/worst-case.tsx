/** What a template comes to at worst, and why a second operator is asked. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { multiplier, yuan } from '../../../cloudfunctions/contract/in-words';
import type { LowestPrice, WorstCase as Worst } from '../../../cloudfunctions/contract/promotion';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { worstWords } from './words';

function Lowest({ title, price }: { title: string; price: LowestPrice | null }): ReactElement {
  if (price === null)
    return (
      <View className={styles.row}>
        <Text className={styles.faint}>{title}</Text>
        <Text className={styles.entry}>{worstWords.none}</Text>
      </View>
    );
  const { name, quantity, listFen, payableFen, shareBp, storeName, tierName, why } = price;
  const percent = multiplier(shareBp * 100);
  return (
    <View className={styles.row}>
      <Text className={styles.faint}>{title}</Text>
      <Text className={styles.entry}>{worstWords.cart(name, quantity)}</Text>
      <Text className={styles.entry}>{worstWords.price(yuan(payableFen), yuan(listFen), percent)}</Text>
      <Text className={styles.faint}>{worstWords.why(why)}</Text>
      {storeName !== '' && <Text className={styles.faint}>{worstWords.store(storeName)}</Text>}
      <Text className={styles.faint}>{worstWords.tier(tierName)}</Text>
    </View>
  );
}

const money = (fen: string | null): string => (fen === null ? worstWords.noLimit : yuan(fen));

/** @example <WorstCase worst={check.worst} /> */
export function WorstCase({ worst }: { worst: Worst }): ReactElement {
  const { alone, together, mostOffFen, mostCostFen, asks } = worst;
  return (
    <Panel title={worstWords.title}>
      <Lowest title={worstWords.alone} price={alone} />
      <Lowest title={worstWords.together} price={together} />
      <View className={styles.row}>
        <Fact name={worstWords.mostOff} value={money(mostOffFen)} />
        <Fact name={worstWords.mostCost} value={money(mostCostFen)} />
      </View>
      {asks.length > 0 && (
        <Text className={styles.warning}>
          {worstWords.needsSecond}
          {asks.map((ask) => worstWords.asks[ask]).join('；')}
        </Text>
      )}
    </Panel>
  );
}
