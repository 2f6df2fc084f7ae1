/** The last question before points are spent: what it costs, and what is left afterwards. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallItemView } from '../../../cloudfunctions/contract/mall';
import { ConfirmSheet } from '../../components/confirm-sheet';
import styles from './confirm-exchange.module.scss';
import type { Exchanging } from './use-exchange';
import { confirmWords, costWords } from './words';

interface ConfirmExchangeProps {
  item: MallItemView;
  /** Points that may be used now. */
  usable: string;
  /** Where it is fetched; null: a coupon. */
  store: string | null;
  exchanging: Exchanging;
  onConfirm: () => void;
  onCancel: () => void;
}

function Row({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.row}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.value}>{value}</Text>
    </View>
  );
}

/** Stays while the exchange is under way. */
export function ConfirmExchange(props: ConfirmExchangeProps): ReactElement {
  const { item, usable, store, exchanging, onConfirm, onCancel } = props;
  const { name, points, fen } = item;
  const rest = (BigInt(usable) - BigInt(points)).toString();
  return (
    <ConfirmSheet
      id="confirm-exchange"
      title={confirmWords.title}
      text={store === null ? confirmWords.coupon(name) : confirmWords.goods(name, store)}
      words={confirmWords.words}
      busyWords={exchanging.isBusy ? confirmWords.busy : null}
      troubleText={exchanging.trouble}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Row name={confirmWords.cost} value={costWords(item)} />
      <Row name={confirmWords.after} value={confirmWords.rest(rest)} />
      {fen !== '0' && <Text className={styles.note}>{confirmWords.toPay}</Text>}
    </ConfirmSheet>
  );
}
