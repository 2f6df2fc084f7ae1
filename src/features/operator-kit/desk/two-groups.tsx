/** What two groups came to: a bar for each, and the one sentence that may be said. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, percent } from '../../../../cloudfunctions/contract/in-words';
import type { TrialArm, TrialVerdict } from '../../../../cloudfunctions/contract/trial';
import { accessible } from '../../../components/accessible';
import styles from './two-groups.module.scss';

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
  const line = `${percent(share)}（${number(arm.buyers)} / ${number(arm.members)}）`;
  return (
    <View className={styles.arm}>
      <View className={styles.armHead}>
        <Text className={styles.armName}>{name}</Text>
        <Text className={styles.armLine}>{line}</Text>
      </View>
      <View className={styles.track} {...accessible({ role: 'img', label: `${name} ${line}` })}>
        <View className={styles.filled} style={{ width: `${(share / mostBp) * 100}%` }} />
      </View>
    </View>
  );
}

interface TwoGroupsProps {
  treated: TrialArm;
  control: TrialArm;
  /** What each is called. */
  names: { treated: string; untreated: string };
  verdict: TrialVerdict;
}

/** Counted so far, or for the last time. */
export function TwoGroups({ treated, control, names, verdict }: TwoGroupsProps): ReactElement {
  const mostBp = Math.max(1, shareBp(treated), shareBp(control));
  const look = verdict.says === 'more' ? styles.more : verdict.says === 'broken' ? styles.broken : '';
  return (
    <>
      <Bar name={names.treated} arm={treated} mostBp={mostBp} />
      <Bar name={names.untreated} arm={control} mostBp={mostBp} />
      <Text className={`${styles.verdict} ${look}`}>{verdict.sentence}</Text>
    </>
  );
}
