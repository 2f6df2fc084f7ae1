/** It was exchanged: what comes now, and the way there. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExchangeView } from '../../../cloudfunctions/contract/mall';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { ProductPicture } from '../../components/product-picture';
import { goBack, openWallet, showOrderInstead } from '../../platform/navigation';
import styles from './exchange-done.module.scss';
import { costWords, doneWords } from './words';

/** A coupon leads to the wallet, goods to their order: to be paid, or with its pickup code. */
export function ExchangeDone({ exchange }: { exchange: ExchangeView }): ReactElement {
  const { name, picture, fen, order } = exchange;
  const isToPay = order !== null && fen !== '0';
  const hint = order === null ? doneWords.coupon : isToPay ? doneWords.toPay : doneWords.goods;
  const onward = order === null ? doneWords.toWallet : isToPay ? doneWords.toPayment : doneWords.toOrder;
  const go = (): void => void (order === null ? openWallet() : showOrderInstead(order));
  return (
    <View className={styles.done} {...accessible({ role: 'status' })}>
      <ProductPicture name={picture} className={styles.picture} />
      <Text className={styles.title}>{doneWords.title}</Text>
      <Text className={styles.what}>{`${name} · ${costWords(exchange)}`}</Text>
      <Text className={styles.what}>{hint}</Text>
      <View className={styles.ways}>
        <ActionButton words={onward} onPress={go} />
        <View className={styles.gap} />
        <ActionButton words={doneWords.back} kind="quiet" onPress={() => void goBack()} />
      </View>
    </View>
  );
}
