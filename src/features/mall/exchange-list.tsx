/** What was exchanged, page by page; each leads to what it got. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExchangesReply, ExchangeView } from '../../../cloudfunctions/contract/mall';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { LoadMore } from '../../components/load-more';
import { dayOf, timeOf } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { StaleNotice } from '../../components/stale-notice';
import { openMall, openOrder, openWallet } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './exchange-list.module.scss';
import { costWords, recordWords } from './words';

function Row({ one }: { one: ExchangeView }): ReactElement {
  const { name, picture, at, givenBackAt, order } = one;
  const kind = order === null ? recordWords.coupon : recordWords.goods;
  return (
    <Pressable className={styles.row} onPress={() => void (order === null ? openWallet() : openOrder(order))}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.line}>{`${shortDay(dayOf(at))} ${timeOf(at)} · ${kind}`}</Text>
        {givenBackAt !== null && <Text className={styles.back}>{recordWords.givenBack}</Text>}
      </View>
      <Text className={styles.cost}>{costWords(one)}</Text>
    </Pressable>
  );
}

/** Of a list that has its first page. */
export function ExchangeList({ list }: { list: PagedReply<ExchangesReply> }): ReactElement {
  const exchanges = list.pages.flatMap((page) => page.exchanges);
  const toMall = { words: recordWords.toMall, onPress: () => void openMall() };
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {exchanges.length === 0 && (
        <Notice title={recordWords.none} hint={recordWords.noneHint} action={toMall} />
      )}
      {exchanges.map((one) => (
        <Row key={one.exchange} one={one} />
      ))}
      <LoadMore list={list} />
    </>
  );
}
