/** What a day came to on both sides, and everything that differs. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { Difference, ReconciliationReply } from '../../../cloudfunctions/contract/trade';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { reconciliationWords as words } from './words';

const amount = (fen: string | null): string => (fen === null ? words.none : yuan(fen));

function Sum({ title, sum }: { title: string; sum: ReconciliationReply['payments'] }): ReactElement {
  const isSame = sum.oursFen === sum.billFen;
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{title}</Text>
        <Text className={styles.faint}>{words.count(sum.count)}</Text>
        <Text className={`${styles.badge} ${isSame ? '' : styles.strong}`}>
          {isSame ? words.same : words.differs}
        </Text>
      </View>
      <Fact name={words.ours} value={yuan(sum.oursFen)} />
      <Fact name={words.bill} value={yuan(sum.billFen)} />
    </View>
  );
}

function DifferenceRow({ difference }: { difference: Difference }): ReactElement {
  const { kind, outTradeNo, order, oursFen, billFen, message } = difference;
  return (
    <View className={styles.row}>
      <Text className={styles.entry}>{words.kinds[kind]}</Text>
      <Text className={styles.entry}>{words.amounts(amount(oursFen), amount(billFen))}</Text>
      <Text className={styles.faint}>{order === null ? words.tradeNo(outTradeNo) : words.order(order)}</Text>
      {message !== '' && <Text className={styles.faint}>{message}</Text>}
    </View>
  );
}

/** Every difference is named with both amounts. */
export function DayResult({ result }: { result: ReconciliationReply }): ReactElement {
  const { payments, refunds, differences, more } = result;
  const count = differences.length + more;
  const day = longDay(result.day);
  return (
    <>
      <Panel title={count === 0 ? words.clean(day) : words.found(day, count)}>
        <Sum title={words.payments} sum={payments} />
        <Sum title={words.refunds} sum={refunds} />
      </Panel>
      {count > 0 && (
        <Panel title={words.differences}>
          {differences.map((difference, index) => (
            <DifferenceRow key={index} difference={difference} />
          ))}
          {more > 0 && <Text className={styles.faint}>{words.more(more)}</Text>}
        </Panel>
      )}
    </>
  );
}
