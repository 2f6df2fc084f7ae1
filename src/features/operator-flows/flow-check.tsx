/** What a flow would be before it begins: the last month again, the cost, what could be seen. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FlowCheckReply, FlowPlan } from '../../../cloudfunctions/contract/flow';
import { groupDigits, longDay, percent, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { MessageLine } from '../../components/message-line';
import { useReply } from '../../platform/use-reply';
import { useSettled } from '../../platform/use-settled';
import { checkFlow } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { troubleLine } from '../operator-kit/desk/words';
import { checkWords as words, editorWords } from './words';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 600;
const number = (count: number): string => groupDigits(String(count));

function Past({ past }: { past: NonNullable<FlowCheckReply['past']> }): ReactElement {
  const { from, to, started, passed, treated, control, held, putOff, cameBp } = past;
  return (
    <>
      <Text className={desk.entry}>{words.past(longDay(from), longDay(to))}</Text>
      <Fact name={words.started} value={words.times(number(started))} />
      <Fact name={words.passed} value={words.times(number(passed))} />
      <Fact name={words.treated} value={words.times(number(treated))} />
      <Fact name={words.control} value={words.times(number(control))} />
      <Fact name={words.held} value={words.times(number(held))} />
      {putOff !== null && putOff > 0 && <Fact name={words.putOff} value={words.times(number(putOff))} />}
      <Text className={desk.entry}>{words.came(percent(cameBp))}</Text>
      <Text className={desk.faint}>{words.note}</Text>
    </>
  );
}

function Told({ told }: { told: FlowCheckReply }): ReactElement {
  const { past, mostFen, visible, problems } = told;
  return (
    <>
      {past === null ? <Text className={desk.entry}>{words.noPast}</Text> : <Past past={past} />}
      {mostFen !== null && <Fact name={words.most} value={plainYuan(mostFen)} />}
      {visible.map(({ days, treated, control, bp }) => (
        <Text key={days} className={desk.entry}>
          {words.visible(days, number(treated + control), (bp / 100).toFixed(1))}
        </Text>
      ))}
      {problems.map((problem) => (
        <MessageLine key={problem} words={problem} isTrouble />
      ))}
    </>
  );
}

function Asked({ plan }: { plan: FlowPlan }): ReactElement {
  const { data, rejection, busy } = useReply(JSON.stringify(plan), () => checkFlow(plan));
  if (rejection !== null) return <MessageLine words={troubleLine(rejection)} isTrouble />;
  if (busy || data === null) return <Text className={desk.faint}>{editorWords.checking}</Text>;
  return <Told told={data} />;
}

/** Asked anew for each plan, once somebody pauses. @param plan null: something is missing */
export function FlowCheck({ plan }: { plan: FlowPlan | null }): ReactElement {
  const settled = useSettled(plan === null ? '' : JSON.stringify(plan), PAUSE_MS);
  if (plan === null) return <Text className={desk.faint}>{editorWords.unfinished}</Text>;
  if (settled !== JSON.stringify(plan)) return <Text className={desk.faint}>{editorWords.checking}</Text>;
  return (
    <View>
      <Asked key={settled} plan={plan} />
    </View>
  );
}
