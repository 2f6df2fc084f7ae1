/** What a draft would have taken off what members bought lately, when the operator asks. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { SimulationReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { simulateTemplate } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { simulationWords as words } from './words';

const percentOf = (part: number, whole: number): string => ((part * 100) / whole).toFixed(1);
const each = ({ offFen, would }: SimulationReply): string => (BigInt(offFen) / BigInt(would)).toString();

function Result({ result }: { result: SimulationReply }): ReactElement {
  const { members, sales, would, offFen } = result;
  return (
    <View className={styles.row}>
      <Text className={styles.faint}>
        {words.looked(groupDigits(String(members)), groupDigits(String(sales)))}
      </Text>
      {would === 0 ? (
        <Text className={styles.entry}>{words.none}</Text>
      ) : (
        <>
          <Fact name={words.would} value={words.share(groupDigits(String(would)), percentOf(would, sales))} />
          <Fact name={words.off} value={yuan(offFen)} />
          <Fact name={words.each} value={yuan(each(result))} />
          <Text className={styles.faint}>{words.hint}</Text>
        </>
      )}
    </View>
  );
}

/** @example <Simulation document={draft.document} /> */
export function Simulation({ document }: { document: unknown }): ReactElement {
  const [result, setResult] = useState<SimulationReply | null>(null);
  const trying = useAttempt((_: 'try') => simulateTemplate(document), setResult);
  const ask = result === null ? words.ask : words.again;
  return (
    <Panel title={words.title}>
      {result !== null && <Result result={result} />}
      <MessageLine words={trying.trouble} isTrouble />
      <ActionButton
        words={ask.idle}
        kind="quiet"
        busyWords={trying.busy === null ? null : ask.busy}
        onPress={() => trying.start('try')}
      />
    </Panel>
  );
}
