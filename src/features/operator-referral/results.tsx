/** What share for rebate came to in a month, and the file of its commissions. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ReferralResultsReply } from '../../../cloudfunctions/contract/referral-desk';
import { dayAt } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { Waiting } from '../operator-kit/desk/waiting';
import { MonthForm } from '../operator-kit/form/month-form';
import { exportCommissions, showReferralResults } from '../operator-kit/api-referral';
import { ControlResult } from './control-result';
import { resultWords as words } from './words';

function Sums({ sums }: { sums: ReferralResultsReply }): ReactElement {
  const { month, budgetFen, budgetUsedFen, costPerFirstOrderFen: cost } = sums;
  return (
    <Panel title={words.title(month)}>
      <View className={styles.figures}>
        <Figure name={words.links} value={String(sums.links)} />
        <Figure name={words.opened} value={String(sums.opened)} />
        <Figure name={words.friends} value={String(sums.friends)} />
        <Figure name={words.firstOrders} value={String(sums.firstOrders)} />
      </View>
      <Fact name={words.orders} value={groupDigits(String(sums.orders))} />
      <Fact name={words.sold} value={yuan(sums.soldFen)} />
      <Fact name={words.commission} value={yuan(sums.commissionFen)} />
      <Fact name={words.reversed} value={yuan(sums.reversedFen)} />
      <Fact name={words.held} value={yuan(sums.heldFen)} />
      <Fact
        name={words.budget}
        value={words.budgetOf(yuan(budgetUsedFen), budgetFen === null ? null : yuan(budgetFen))}
      />
      <Fact name={words.paid} value={yuan(sums.paidFen)} />
      <Fact name={words.withheld} value={yuan(sums.withheldFen)} />
      <Fact name={words.cost} value={cost === null ? words.none : yuan(cost)} />
      <Text className={styles.faint}>{words.hint}</Text>
      <CsvButton
        of={words.csv(month)}
        fileName={words.fileName(month)}
        ask={(after) => exportCommissions(month, after)}
      />
    </Panel>
  );
}

/** The month that goes on, until another one is looked for. */
export function Results(): ReactElement {
  const [month, setMonth] = useState(() => dayAt(Date.now()).slice(0, 7));
  const { data, rejection, retry } = useReply(`referral results ${month}`, () => showReferralResults(month));
  const isOfMonth = data?.month === month;
  return (
    <>
      <MonthForm month={month} onLook={setMonth} />
      {data !== null && isOfMonth ? (
        <>
          <Sums sums={data} />
          {data.controls.map((each) => (
            <ControlResult key={`${each.shareBp} ${each.days}`} comparison={each} />
          ))}
        </>
      ) : (
        <Waiting rejection={rejection} heights={[320]} onRetry={retry} />
      )}
    </>
  );
}
