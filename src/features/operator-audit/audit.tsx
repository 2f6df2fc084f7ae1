/** The audit of the brand, run on a press; what it found, check by check. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AuditReply } from '../../../cloudfunctions/contract/operator';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { runAudit } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { auditWords } from './words';

/** Seconds since it came on screen. */
function Elapsed(): ReactElement {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Text className={styles.faint} {...accessible({ role: 'timer' })}>
      {auditWords.progress(seconds)}
    </Text>
  );
}

const nameOf = (check: string): string => auditWords.names[check] ?? check;

function Result({ result }: { result: AuditReply }): ReactElement {
  const { at, tookMs, checks, waiting, differences } = result;
  const total = checks.reduce((sum, check) => sum + check.differences, 0);
  return (
    <>
      <Panel title={total === 0 ? auditWords.clean : auditWords.found(total)}>
        <Text className={styles.faint}>{auditWords.at(longMoment(at), (tookMs / 1000).toFixed(1))}</Text>
        {waiting.parked + waiting.held > 0 && (
          <Text className={styles.faint}>{auditWords.waiting(waiting.parked, waiting.held)}</Text>
        )}
      </Panel>
      <Panel title={auditWords.checks}>
        <View className={styles.facts}>
          {checks.map((check) => (
            <Fact
              key={check.name}
              name={nameOf(check.name)}
              value={check.differences === 0 ? auditWords.ok : auditWords.differences(check.differences)}
            />
          ))}
        </View>
      </Panel>
      {differences.length > 0 && (
        <Panel title={auditWords.first}>
          <Text className={styles.faint}>{auditWords.firstHint}</Text>
          {differences.map((difference, index) => (
            <View key={index} className={styles.row}>
              {difference.replace(/^[a-z]+/, nameOf)}
            </View>
          ))}
        </Panel>
      )}
    </>
  );
}

/** The last result stays on screen while another audit runs. */
export function Audit(): ReactElement {
  const [result, setResult] = useState<AuditReply | null>(null);
  const running = useAttempt((_: 'now') => runAudit(), setResult);
  const isBusy = running.busy !== null;
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{auditWords.lead}</Text>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={result === null ? auditWords.run : auditWords.again}
              busyWords={isBusy ? auditWords.running : null}
              onPress={() => running.start('now')}
            />
          </View>
        </View>
        {isBusy && <Elapsed />}
        <MessageLine words={running.trouble} isTrouble />
      </View>
      {result !== null && <Result result={result} />}
    </>
  );
}
