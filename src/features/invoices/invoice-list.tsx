/** A member's invoices, newest first: each leads to its order. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { InvoicesReply, InvoiceView } from '../../../cloudfunctions/contract/invoice';
import { plainYuan } from '../../../cloudfunctions/contract/in-words';
import { LoadMore } from '../../components/load-more';
import { shortMoment } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { StaleNotice } from '../../components/stale-notice';
import { openOrder, openOrders } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './invoice-list.module.scss';
import { invoiceListWords, invoiceWords } from './words';

function Row({ invoice }: { invoice: InvoiceView }): ReactElement {
  const { state, amountFen, company, askedAt, issuedAt, number, order } = invoice;
  const title = invoiceWords.kind[company ? 'company' : 'person'];
  return (
    <Pressable className={styles.row} onPress={() => void openOrder(order)}>
      <View className={styles.what}>
        <Text className={styles.name}>{`${invoiceWords.states[state]} · ${title}`}</Text>
        <Text className={styles.line}>{shortMoment(issuedAt ?? askedAt)}</Text>
        {number !== null && <Text className={styles.line}>{`${invoiceWords.number} ${number}`}</Text>}
      </View>
      <Text className={styles.sum}>{plainYuan(amountFen)}</Text>
    </Pressable>
  );
}

/** Of a list that has its first page. */
export function InvoiceList({ list }: { list: PagedReply<InvoicesReply> }): ReactElement {
  const invoices = list.pages.flatMap((page) => page.invoices);
  if (invoices.length === 0)
    return (
      <Notice
        title={invoiceListWords.none}
        hint={invoiceListWords.noneHint}
        action={{ words: invoiceListWords.toOrders, onPress: () => void openOrders() }}
      />
    );
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      <Panel>
        {invoices.map((invoice) => (
          <Row key={invoice.invoice} invoice={invoice} />
        ))}
        <LoadMore list={list} />
      </Panel>
    </>
  );
}
