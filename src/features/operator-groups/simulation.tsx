/** What a draft would have taken off what was bought of its product lately. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupSimulationReply } from '../../../cloudfunctions/contract/group-desk';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { simulateGroupOffer } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { simulationWords as words } from './words';

const digits = (number: number): string => groupDigits(String(number));

function Result({ result }: { result: GroupSimulationReply }): ReactElement {
  const { members, units, would, paidFen, offFen, mostOffFen } = result;
  return (
    <View className={styles.row}>
      <Text className={styles.faint}>{words.looked(digits(members), digits(units))}</Text>
      {units === 0 ? (
        <Text className={styles.entry}>{words.none}</Text>
      ) : (
        <>
          <Fact name={words.would} value={words.units(digits(would))} />
          <Fact name={words.paid} value={yuan(paidFen)} />
          <Fact name={words.off} value={yuan(offFen)} />
          {mostOffFen !== offFen && <Fact name={words.mostOff} value={yuan(mostOffFen)} />}
          <Text className={styles.faint}>{words.hint}</Text>
        </>
      )}
    </View>
  );
}

interface SimulationProps {
  document: unknown;
  /** Asked for when it appears, and then once. */
  isAtOnce?: boolean;
}

/** @example <Simulation document={draft.document} /> */
export function Simulation({ document, isAtOnce = false }: SimulationProps): ReactElement {
  const [result, setResult] = useState<GroupSimulationReply | null>(null);
  const { start, busy, trouble } = useAttempt((_: 'try') => simulateGroupOffer(document), setResult);
  useEffect(() => {
    if (isAtOnce) start('try');
  }, [isAtOnce, start]);
  return (
    <Panel title={words.title}>
      {result !== null && <Result result={result} />}
      <MessageLine words={trouble} isTrouble />
      {isAtOnce && result === null && trouble === null && <Text className={styles.faint}>{words.busy}</Text>}
      {!isAtOnce && (
        <ActionButton
          words={result === null ? words.ask : words.again}
          kind="quiet"
          busyWords={busy === null ? null : words.busy}
          onPress={() => start('try')}
        />
      )}
    </Panel>
  );
}
