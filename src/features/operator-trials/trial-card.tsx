/** One trial: whom it is for, how far it is, what came of it. While something is under way it asks again. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import type { TrialRow } from '../../../cloudfunctions/contract/trial';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { useRepeating } from '../../platform/use-repeating';
import { showTrial } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { sentenceOf, type RuleNames } from '../operator-people/rule-sentence';
import { Result } from './result';
import styles from './trials.module.scss';
import { trialWords as words } from './words';

/** Members are drawn and coupons issued in parts of some thousand. Milliseconds. */
const LOOK_MS = 2500;
/** In the order of what happens to whoever takes part. */
const NUMBERS = ['enrolled', 'sent', 'control', 'held', 'waiting', 'dropped'] as const;
/** Not worth a line while they are none. */
const ONLY_SOME: readonly string[] = ['waiting', 'dropped'];

const isUnderWay = ({ state, numbers }: TrialRow): boolean => state === 'drawing' || numbers.waiting > 0;

/** @param first as the list had it */
export function TrialCard({ first, names }: { first: TrialRow; names: RuleNames }): ReactElement {
  const [trial, setTrial] = useState(first);
  const look = async (): Promise<void> => {
    const reply = await showTrial(trial.trial);
    if (reply.ok) setTrial(reply.data);
  };
  useRepeating(() => void look(), LOOK_MS, isUnderWay(trial));
  const { name, rule, templateName, by, startedAt, state, numbers, lastDay, result } = trial;
  return (
    <Panel>
      <View className={styles.head}>
        <Text className={desk.name}>{name}</Text>
        <Text className={styles.state}>{words.states[state]}</Text>
      </View>
      <Text className={desk.entry}>{sentenceOf(rule, names)}</Text>
      <Text className={desk.faint}>
        {[words.coupon(templateName), words.until(longDay(lastDay))].join(' · ')}
      </Text>
      <Text className={desk.faint}>{words.by(by, longMoment(startedAt))}</Text>
      <View className={desk.part}>
        {NUMBERS.filter((one) => numbers[one] > 0 || !ONLY_SOME.includes(one)).map((one) => (
          <Fact key={one} name={words.numbers[one]} value={words.people(groupDigits(String(numbers[one])))} />
        ))}
      </View>
      {result === null ? <Text className={desk.faint}>{words.noResult}</Text> : <Result result={result} />}
    </Panel>
  );
}
