/**
 * One order in "my data": what was bought and written, what was paid, and what went back or was asked back.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExportedOrder } from '../../../cloudfunctions/contract/account';
import { groupDigits, isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import { longMoment } from '../../components/local-time';
import { refundState, requestState, stateWords } from '../orders/words';
import styles from './exported.module.scss';
import { dataWords } from './words';

type Line = ExportedOrder['lines'][number];

/** @example '茉莉轻乳茶（大杯 · 少冰） ×2 ¥38.00，杯上写「小满加油」' */
function lineText({ name, optionsText, quantity, netFen, text }: Line): string {
  const options = optionsText === '' ? '' : dataWords.options(optionsText);
  const onCup = text === '' ? '' : dataWords.onCup(text);
  return `${name}${options} ×${quantity} ${yuan(netFen)}${onCup}`;
}

function moneyText({ listFen, payableFen, pointsUsed }: ExportedOrder): string {
  const used = isZero(pointsUsed) ? [] : [dataWords.pointsUsed(groupDigits(pointsUsed))];
  return [dataWords.listPrice(yuan(listFen)), dataWords.payable(yuan(payableFen)), ...used].join(' · ');
}

function givenBackTexts({ refunds, requests }: ExportedOrder): string[] {
  return [
    ...requests.flatMap(({ askedAt, state, reason, answer, hasPhoto }) => [
      `${dataWords.request(requestState(state))} · ${longMoment(askedAt)}`,
      ...(reason === '' ? [] : [dataWords.reason(reason)]),
      ...(hasPhoto ? [dataWords.withPhoto] : []),
      ...(answer === null || answer === '' ? [] : [dataWords.answer(answer)]),
    ]),
    ...refunds.flatMap(({ askedAt, state, amountFen, points, reason }) => [
      `${dataWords.refund(refundState(state), yuan(amountFen), groupDigits(points))} · ${longMoment(askedAt)}`,
      ...(reason === '' ? [] : [dataWords.reason(reason)]),
    ]),
  ];
}

/** All that is kept of an order, in the order in which it came about. */
function textsOf(order: ExportedOrder): string[] {
  const where = [longMoment(order.at), order.store, ...(order.pickupNo === null ? [] : [order.pickupNo])];
  return [
    where.join(' · '),
    ...order.lines.map(lineText),
    moneyText(order),
    ...(order.remark === '' ? [] : [dataWords.remark(order.remark)]),
    ...givenBackTexts(order),
  ];
}

/** Shows; nothing to press. */
export function ExportedOrderRow({ order }: { order: ExportedOrder }): ReactElement {
  return (
    <View className={styles.entry}>
      <View className={styles.what}>
        <Text className={styles.title}>{dataWords.order(order.order)}</Text>
        {textsOf(order).map((text, index) => (
          <Text key={index} className={styles.detail}>
            {text}
          </Text>
        ))}
      </View>
      <View className={styles.figures}>
        <Text className={styles.points}>{yuan(order.payableFen)}</Text>
        <Text className={styles.qualifying}>{stateWords(order.state).title}</Text>
      </View>
    </View>
  );
}
