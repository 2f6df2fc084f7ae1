/** The member's invoices, newest first. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { listInvoices } from '../../../features/invoices/api';
import { InvoiceList } from '../../../features/invoices/invoice-list';
import { invoiceWords } from '../../../features/invoices/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from './index.module.scss';

function Invoices(): ReactElement {
  const list = usePagedReply('invoices', listInvoices);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[96, 96, 96]} onRetry={list.retry} />;
  return <InvoiceList list={list} />;
}

/** Starts over for whoever else may be signed in. */
export default function InvoicesPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={invoiceWords.mine} />
      <Invoices key={turn} />
    </View>
  );
}
