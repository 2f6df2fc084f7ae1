/** What a trial would be, before it begins: whom it reaches, what it costs at most, what could be seen. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, percent, plainYuan } from '../../../cloudfunctions/contract/in-words';
import type { TrialCheckReply } from '../../../cloudfunctions/contract/trial';
import { MessageLine } from '../../components/message-line';
import { useReply } from '../../platform/use-reply';
import { useSettled } from '../../platform/use-settled';
import { checkTrial } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { troubleLine } from '../operator-kit/desk/words';
import type { Plan } from './plan';
import { newTrialWords as words, trialWords } from './words';

/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 400;
const people = (count: number): string => trialWords.people(groupDigits(String(count)));

function Told({ told }: { told: TrialCheckReply }): ReactElement {
  const { fits, drawn, treated, control, mostFen, past, visibleBp, problems } = told;
  return (
    <>
      <Fact name={words.fits} value={people(fits)} />
      <Fact name={words.drawn} value={people(drawn)} />
      <Text className={desk.faint}>{words.drawnNote}</Text>
      <Fact name={words.treated} value={people(treated)} />
      <Fact name={words.control2} value={people(control)} />
      <Fact name={words.most} value={mostFen === null ? words.noBound : plainYuan(mostFen)} />
      <Text className={desk.entry}>
        {past === null
          ? words.noPast
          : words.past(longDay(past.day), groupDigits(String(past.fits)), percent(past.cameBp))}
      </Text>
      {visibleBp !== null && (
        <Text className={desk.entry}>{words.visible((visibleBp / 100).toFixed(2))}</Text>
      )}
      {problems.map((problem) => (
        <MessageLine key={problem} words={problem} isTrouble />
      ))}
    </>
  );
}

function Asked({ plan, onTold }: { plan: Plan; onTold: (told: TrialCheckReply) => void }): ReactElement {
  const { data, rejection, busy } = useReply(JSON.stringify(plan), async () => {
    const reply = await checkTrial(plan);
    if (reply.ok) onTold(reply.data);
    return reply;
  });
  if (rejection !== null) return <MessageLine words={troubleLine(rejection)} isTrouble />;
  if (busy || data === null) return <Text className={desk.faint}>{words.checking}</Text>;
  return <Told told={data} />;
}

interface EstimateProps {
  /** Null: something is missing. */
  plan: Plan | null;
  onTold: (told: TrialCheckReply, of: Plan) => void;
}

/** Asked anew for each plan, once somebody pauses. */
export function Estimate({ plan, onTold }: EstimateProps): ReactElement {
  const settled = useSettled(plan === null ? '' : JSON.stringify(plan), PAUSE_MS);
  if (plan === null) return <Text className={desk.faint}>{words.unfinished}</Text>;
  if (settled !== JSON.stringify(plan)) return <Text className={desk.faint}>{words.checking}</Text>;
  return (
    <View>
      <Asked key={settled} plan={plan} onTold={(told) => onTold(told, plan)} />
    </View>
  );
}
