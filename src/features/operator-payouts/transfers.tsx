/** Transfers of a day beside WeChat Pay's fund bill, and each thing that differs. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { TransferReconciliationReply } from '../../../cloudfunctions/contract/referral-desk';
import { Panel } from '../../components/panel';
import { reconcileTransfers } from '../operator-kit/api-referral';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { troubleOfReply } from '../operator-kit/desk/words';
import { BillDayForm } from '../operator-kit/form/bill-day-form';
import { transferWords as words } from './words';
import { isPassing } from '../../platform/passing-trouble';

const trouble: typeof troubleOfReply = (reply) => {
  if (reply.code === 'no-payment-here') return words.noWechatPay;
  return isPassing(reply.code) ? words.noBill : troubleOfReply(reply);
};

function titleOf({ day, theirs, differences }: TransferReconciliationReply): string {
  if (theirs === null) return words.notYet(longDay(day));
  return differences.length === 0 ? words.clean(longDay(day)) : words.found(longDay(day), differences.length);
}

function Result({ result }: { result: TransferReconciliationReply }): ReactElement {
  const { ours, theirs, differences } = result;
  return (
    <>
      <Panel title={titleOf(result)}>
        <Fact name={words.ours} value={words.sum(ours.count, ours.fen)} />
        <Fact
          name={words.theirs}
          value={theirs === null ? words.none : words.sum(theirs.count, theirs.fen)}
        />
        <Text className={styles.faint}>{theirs === null ? words.notYetHint : words.hint}</Text>
      </Panel>
      {differences.length > 0 && (
        <Panel title={words.differences}>
          {differences.map(({ withdrawal, what, oursFen, theirsFen }, index) => (
            <View key={index} className={styles.row}>
              <Text className={styles.entry}>{what}</Text>
              <Text className={styles.faint}>{words.oursAndTheirs(oursFen, theirsFen)}</Text>
              <Text className={styles.faint}>{words.number(withdrawal)}</Text>
            </View>
          ))}
        </Panel>
      )}
    </>
  );
}

/** The last result stays on screen while another day is compared. */
export function Transfers(): ReactElement {
  const [result, setResult] = useState<TransferReconciliationReply | null>(null);
  const running = useAttempt(reconcileTransfers, setResult, trouble);
  return (
    <>
      <BillDayForm lead={words.lead} running={running} />
      {result !== null && <Result result={result} />}
    </>
  );
}
