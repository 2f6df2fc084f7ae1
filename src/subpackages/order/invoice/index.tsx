/** Asking for an invoice of one order. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { showOrder } from '../../../features/invoices/api';
import { InvoiceForm } from '../../../features/invoices/invoice-form';
import { invoiceFormWords } from '../../../features/invoices/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { goBack } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from './index.module.scss';

function AskInvoice(): ReactElement {
  const [number] = useState(() => pageParameter('order') ?? '');
  const { data: order, rejection, retry } = useReply(number, () => showOrder(number));
  if (order === null) return <NoMember rejection={rejection} heights={[240, 96, 56]} onRetry={retry} />;
  const openFen = order.invoice?.openFen ?? null;
  const back = { words: invoiceFormWords.toOrder, onPress: () => void goBack() };
  if (openFen === null)
    return <Notice title={invoiceFormWords.nothing} hint={invoiceFormWords.nothingHint} action={back} />;
  return <InvoiceForm order={order.order} openFen={openFen} onAsked={() => void goBack()} />;
}

/** Starts over for whoever else may be signed in. */
export default function AskInvoicePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={invoiceFormWords.title} />
      <AskInvoice key={turn} />
    </View>
  );
}
