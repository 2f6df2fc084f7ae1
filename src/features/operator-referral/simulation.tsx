/** What a draft would have given for what was bought by links lately. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ReferralSimulationReply } from '../../../cloudfunctions/contract/referral-desk';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { simulateReferralProgramme } from '../operator-kit/api-referral';
import { checkWords as words } from './words';

function Result({ result }: { result: ReferralSimulationReply }): ReactElement {
  const { days, orders, soldFen, givenFen, draftFen, cappedFen } = result;
  if (orders === 0) return <Text className={styles.entry}>{words.noOrders}</Text>;
  return (
    <View className={styles.row}>
      <Text className={styles.faint}>{words.looked(days, groupDigits(String(orders)))}</Text>
      <Fact name={words.sold} value={yuan(soldFen)} />
      <Fact name={words.given} value={yuan(givenFen)} />
      <Fact name={words.draft} value={yuan(draftFen)} />
      {cappedFen !== '0' && <Fact name={words.capped} value={yuan(cappedFen)} />}
      <Text className={styles.faint}>{words.hint}</Text>
    </View>
  );
}

/** @example <Simulation document={draft.document} /> */
export function Simulation({ document }: { document: unknown }): ReactElement {
  const [result, setResult] = useState<ReferralSimulationReply | null>(null);
  const { start, busy, trouble } = useAttempt((_: 'try') => simulateReferralProgramme(document), setResult);
  return (
    <Panel title={words.simulation}>
      {result !== null && <Result result={result} />}
      <MessageLine words={trouble} isTrouble />
      <View className={styles.below}>
        <ActionButton
          words={result === null ? words.ask : words.again}
          kind="quiet"
          busyWords={busy === null ? null : words.busy}
          onPress={() => start('try')}
        />
      </View>
    </Panel>
  );
}
