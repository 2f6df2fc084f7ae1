/** The invoice of an order: how it stands, and the way to ask for one. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderInvoice as Invoice } from '../../../cloudfunctions/contract/invoice';
import { plainYuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { FactLine } from '../../components/fact-line';
import { Panel } from '../../components/panel';
import { openAskInvoice } from '../../platform/navigation';
import styles from './order-invoice.module.scss';
import { invoiceWords } from './words';

/** Nothing where nobody makes invoices. */
export function OrderInvoice(props: { order: string; invoice: Invoice | null }): ReactElement | null {
  const { order, invoice } = props;
  if (invoice === null) return null;
  const { last, openFen } = invoice;
  return (
    <Panel title={invoiceWords.title}>
      {last !== null && (
        <>
          <FactLine name={invoiceWords.states[last.state]} value={plainYuan(last.amountFen)} />
          {last.number !== null && <FactLine name={invoiceWords.number} value={last.number} />}
          <Text className={styles.hint}>{invoiceWords.hints[last.state]}</Text>
        </>
      )}
      {openFen !== null && (
        <>
          <FactLine name={invoiceWords.open} value={plainYuan(openFen)} />
          <View className={styles.action}>
            <ActionButton
              kind="quiet"
              words={last === null ? invoiceWords.ask : invoiceWords.askAgain}
              onPress={() => void openAskInvoice(order)}
            />
          </View>
        </>
      )}
    </Panel>
  );
}
