/** One order: what was bought at which price, what went back, what it earned. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import type { AfterSaleView, OrderReply, RefundView } from '../../../cloudfunctions/contract/order';
import type { BrandOrderReply, BrandOrderRow } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { groupKind, groupPeople } from '../../components/group-words';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Skeleton } from '../../components/skeleton';
import { useReply } from '../../platform/use-reply';
import { showBrandOrder } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Trouble } from '../operator-kit/desk/trouble';
import { OrderEarnings } from '../orders/order-earnings';
import { OrderFacts } from '../orders/order-facts';
import { PriceLines, PriceSums } from '../orders/price-lines';
import { refundState, requestState } from '../orders/words';
import { ordersWords } from './words';

type Back = Pick<RefundView, 'lines' | 'amountFen' | 'points' | 'reason'>;

const linesIn = ({ lines }: Pick<Back, 'lines'>): string =>
  lines.map(({ name, quantity }) => ordersWords.line(name, quantity)).join('、');

function Entry(props: { back: Back | AfterSaleView; title: string; notes: string[] }): ReactElement {
  const { back, title, notes } = props;
  const points = isZero(back.points) ? [] : [ordersWords.refundPoints(groupDigits(back.points))];
  const said = [linesIn(back), ...points, back.reason, ...notes].filter((note) => note !== '');
  return (
    <View className={styles.row}>
      <View className={styles.between}>
        <Text className={styles.entry}>{title}</Text>
        <Text className={styles.entry}>{yuan(back.amountFen)}</Text>
      </View>
      {said.map((note) => (
        <Text key={note} className={styles.faint}>
          {note}
        </Text>
      ))}
    </View>
  );
}

function Refunds({ order }: { order: OrderReply }): ReactElement {
  const { refunds, requests } = order;
  const answered = ({ answer }: AfterSaleView): string[] =>
    answer === null || answer === '' ? [] : [ordersWords.answer(answer)];
  return (
    <>
      <Panel title={ordersWords.refunds}>
        {refunds.length === 0 && <Text className={styles.faint}>{ordersWords.noRefunds}</Text>}
        {refunds.map((refund) => (
          <Entry
            key={refund.refund}
            back={refund}
            title={refundState(refund.state)}
            notes={[longMoment(refund.doneAt ?? refund.askedAt)]}
          />
        ))}
      </Panel>
      {requests.length > 0 && (
        <Panel title={ordersWords.requests}>
          {requests.map((request) => (
            <Entry
              key={request.request}
              back={request}
              title={requestState(request.state)}
              notes={[longMoment(request.askedAt), ...answered(request)]}
            />
          ))}
        </Panel>
      )}
    </>
  );
}

const groupOf = ({ name, people, group }: NonNullable<BrandOrderReply['inGroup']>): string =>
  [name, groupPeople(people), group].join(' · ');

function Whole({ order, member }: { order: BrandOrderReply; member: string }): ReactElement {
  const { state, pickupNo, lines, quote, earnings, closedWhy, paidAt, inGroup } = order;
  return (
    <>
      <Panel title={`${ordersWords.order} · ${ordersWords.states[state]}`}>
        {pickupNo !== null && <Fact name={ordersWords.pickupNo} value={pickupNo} />}
        <Text className={styles.faint}>{member}</Text>
        {closedWhy !== null && <Text className={styles.faint}>{ordersWords.closedWhy[closedWhy]}</Text>}
        <OrderFacts order={order} />
        {inGroup !== null && <Fact name={groupKind(inGroup.kind)} value={groupOf(inGroup)} />}
      </Panel>
      <Panel title={ordersWords.lines}>
        <PriceLines lines={lines} />
        <PriceSums
          quote={quote}
          payWords={paidAt === null ? ordersWords.toPayWords : ordersWords.paidWords}
        />
      </Panel>
      <Refunds order={order} />
      <Panel title={ordersWords.earnings}>
        <OrderEarnings earnings={earnings} state={state} />
      </Panel>
    </>
  );
}

/** Looks, and changes nothing: refunds are made at the store's board. */
export function OrderDetail({ row, onBack }: { row: BrandOrderRow; onBack: () => void }): ReactElement {
  const { order, member } = row;
  const { data, rejection, retry } = useReply(`order ${order}`, () => showBrandOrder(order));
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={ordersWords.back} kind="quiet" onPress={onBack} />
        </View>
      </View>
      {data !== null && <Whole order={data} member={member} />}
      {data === null && rejection === null && <Skeleton heights={[160, 240, 96]} />}
      {data === null && rejection !== null && <Trouble code={rejection} onRetry={retry} />}
    </>
  );
}
