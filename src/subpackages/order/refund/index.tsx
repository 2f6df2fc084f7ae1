/** Asking for money back of one order. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { showOrder } from '../../../features/orders/api';
import { RefundForm } from '../../../features/orders/refund-form';
import { refundWords } from '../../../features/orders/words';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { goBack } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from './index.module.scss';

function AskRefund(): ReactElement {
  const [number] = useState(() => pageParameter('order') ?? '');
  const { data: order, rejection, retry } = useReply(number, () => showOrder(number));
  if (order === null) return <NoMember rejection={rejection} heights={[120, 200, 56]} onRetry={retry} />;
  const back = { words: refundWords.toOrder, onPress: () => void goBack() };
  if (order.openRequest) return <Notice title={refundWords.open} hint={refundWords.openHint} action={back} />;
  if (order.refundable === null || order.refundable.length === 0)
    return <Notice title={refundWords.nothing} hint={refundWords.nothingHint} action={back} />;
  return <RefundForm order={order} refundable={order.refundable} onAsked={() => void goBack()} />;
}

/** Starts over for whoever else may be signed in. */
export default function AskRefundPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={refundWords.title} />
      <AskRefund key={turn} />
    </View>
  );
}
