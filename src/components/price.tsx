/** An amount of money as a price: the sign small, the figure large, no cents that are none. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { plainYuan } from '../../cloudfunctions/contract/in-words';
import styles from './price.module.scss';

export { plainYuan };

interface PriceProps {
  /** Fen. */
  fen: string;
  size?: 'small' | 'usual' | 'large';
  /** What it would have been: struck through. */
  isOld?: boolean;
}

/** What is paid, and the list price. Fen. */
export interface BestOfList {
  bestFen: string;
  listFen: string;
}

/** What is paid, and beside it what the list says, struck through where that is more. */
export function BestPrice({
  bestFen,
  listFen,
  size = 'usual',
}: BestOfList & Pick<PriceProps, 'size'>): ReactElement {
  return (
    <>
      <Price fen={bestFen} size={size} />
      {bestFen !== listFen && <Price fen={listFen} isOld />}
    </>
  );
}

/** @example <Price fen="1850" size="large" /> */
export function Price({ fen, size = 'usual', isOld = false }: PriceProps): ReactElement {
  const words = plainYuan(fen);
  if (isOld) return <Text className={`${styles.price} ${styles.old}`}>{words}</Text>;
  return (
    <Text className={`${styles.price} ${styles[size]}`}>
      <Text className={styles.sign}>{words.slice(0, 1)}</Text>
      {words.slice(1)}
    </Text>
  );
}
