/** What two groups came to: a bar for each, and the one sentence that may be said. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, percent, plainYuan } from '../../../cloudfunctions/contract/in-words';
import type { TrialArm, TrialResult } from '../../../cloudfunctions/contract/trial';
import { accessible } from '../../components/accessible';
import desk from '../operator-kit/desk/desk.module.scss';
import styles from './trials.module.scss';
import { trialWords as words } from './words';

const ALL_BP = 10_000;
const number = (count: number): string => groupDigits(String(count));
const shareBp = ({ members, buyers }: TrialArm): number =>
  members === 0 ? 0 : Math.round((buyers / members) * ALL_BP);

interface BarProps {
  name: string;
  arm: TrialArm;
  /** What the whole width is. Hundredths of a percent. */
  mostBp: number;
}

function Bar({ name, arm, mostBp }: BarProps): ReactElement {
  const share = shareBp(arm);
  const line = words.bar(percent(share), number(arm.buyers), number(arm.members));
  return (
    <View className={styles.arm}>
      <View className={styles.armHead}>
        <Text className={styles.armName}>{name}</Text>
        <Text className={styles.armLine}>{line}</Text>
      </View>
      <View className={styles.track} {...accessible({ role: 'img', label: words.spoken(name, line) })}>
        <View className={styles.filled} style={{ width: `${(share / mostBp) * 100}%` }} />
      </View>
    </View>
  );
}

/** Counted so far, or for the last time. */
export function Result({ result }: { result: TrialResult }): ReactElement {
  const { treated, control, verdict, used, costFen, asOf } = result;
  const mostBp = Math.max(1, shareBp(treated), shareBp(control));
  const look = verdict.says === 'more' ? styles.more : verdict.says === 'broken' ? styles.broken : '';
  return (
    <View>
      <Text className={styles.part}>{words.result}</Text>
      <Bar name={words.treated} arm={treated} mostBp={mostBp} />
      <Bar name={words.untreated} arm={control} mostBp={mostBp} />
      <Text className={`${styles.verdict} ${look}`}>{verdict.sentence}</Text>
      <Text
        className={desk.faint}
      >{`${words.used(number(used), plainYuan(costFen))} · ${words.asOf(longDay(asOf))}`}</Text>
    </View>
  );
}
