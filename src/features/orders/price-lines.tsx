/**
 * The lines of an order or a quote at list price, and the sums that lead from there to what is paid: one
 * column of prices that adds up, each reason once.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Quote, QuoteLine } from '../../../cloudfunctions/contract/order';
import { plainYuan, Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import styles from './price-lines.module.scss';
import { ordersWords } from './words';

/** A line, with what is not in every quote. */
export interface ShownLine extends QuoteLine {
  picture: string;
  refundedQuantity?: number;
}

const MINUS = '−';

function Line({ line }: { line: ShownLine }): ReactElement {
  const refunded = line.refundedQuantity ?? 0;
  // What points pay is no discount.
  const offers = line.adjustments.filter(({ kind }) => kind !== 'points').map(({ name }) => name);
  return (
    <View className={styles.line}>
      <ProductPicture className={styles.picture} name={line.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>
          {line.name} {ordersWords.each(line.quantity)}
        </Text>
        {line.optionsText !== '' && <Text className={styles.detail}>{line.optionsText}</Text>}
        {line.text !== '' && <Text className={styles.detail}>“{line.text}”</Text>}
        {offers.length > 0 && <Text className={styles.off}>{offers.join(' · ')}</Text>}
        {refunded > 0 && <Text className={styles.refunded}>{ordersWords.refundedOf(refunded)}</Text>}
      </View>
      <View className={styles.prices}>
        <Price fen={line.listFen} size="small" />
      </View>
    </View>
  );
}

/** Every line. */
export function PriceLines({ lines }: { lines: ShownLine[] }): ReactElement {
  return (
    <View>
      {lines.map((line) => (
        <Line key={line.line} line={line} />
      ))}
    </View>
  );
}

/** From list price to what is paid, reason by reason. */
export function PriceSums({
  quote,
  payWords,
}: {
  quote: Pick<Quote, 'listFen' | 'adjustments' | 'payableFen'>;
  /** Whether it is yet to be paid. */
  payWords: string;
}): ReactElement {
  return (
    <View className={styles.sums}>
      {quote.adjustments.length > 0 && (
        <View className={styles.sum}>
          <Text className={styles.reason}>{ordersWords.list}</Text>
          <Text className={styles.amount}>{plainYuan(quote.listFen)}</Text>
        </View>
      )}
      {quote.adjustments.map(({ kind, code, name, fen }) => (
        <View key={`${kind}/${code}`} className={styles.sum}>
          <Text className={styles.reason}>{name}</Text>
          <Text className={styles.amountOff}>
            {MINUS}
            {plainYuan(fen)}
          </Text>
        </View>
      ))}
      <View className={`${styles.sum} ${styles.total}`}>
        <Text className={styles.reason}>{payWords}</Text>
        <Price fen={quote.payableFen} size="large" />
      </View>
    </View>
  );
}
