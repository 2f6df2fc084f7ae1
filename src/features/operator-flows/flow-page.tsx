/** One flow: whether it runs, what may be done with it, and what became of its versions. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FlowReply, FlowVersion } from '../../../cloudfunctions/contract/flow';
import { groupDigits, longDay, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { showFlow } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { TwoGroups } from '../operator-kit/desk/two-groups';
import { Waiting } from '../operator-kit/desk/waiting';
import { useRuleNames } from '../operator-people/use-rule-names';
import { FlowWays } from './flow-ways';
import styles from './flows.module.scss';
import { isSamePlan } from './plan-draft';
import { sayTrigger, type FlowNames } from './say-flow';
import { VersionCards } from './version-cards';
import { flowWords as words } from './words';

/** Members enter and move within seconds. Milliseconds. */
const LOOK_MS = 5000;
const NUMBERS = ['enrolled', 'sent', 'control', 'held', 'waiting', 'dropped'] as const;
/** Of what is about to be there. */
const HEIGHTS = [160, 320];
const number = (count: number): string => groupDigits(String(count));

function Version({ version, names }: { version: FlowVersion; names: FlowNames }): ReactElement {
  const { plan, numbers, startedAt, by, spentFen, result, resultOn } = version;
  return (
    <Panel>
      <Text className={desk.name}>{words.version(version.version, longMoment(startedAt), by)}</Text>
      <Text className={desk.entry}>{sayTrigger(plan.trigger, names)}</Text>
      <View className={desk.facts}>
        {NUMBERS.map((one) => (
          <Fact key={one} name={words.numbers[one]} value={words.people(number(numbers[one]))} />
        ))}
      </View>
      <Text className={desk.faint}>
        {words.spent(plainYuan(spentFen), plainYuan(String(plan.budgetFen)))}
      </Text>
      <VersionCards version={version} names={names} />
      {result === null ? (
        <Text className={desk.faint}>{words.noResult}</Text>
      ) : (
        <>
          <TwoGroups {...result} names={words} />
          <Text className={desk.faint}>
            {[words.cost(plainYuan(result.costFen)), words.asOf(longDay(result.asOf))].join(' · ')}
          </Text>
        </>
      )}
      {result?.final !== true && <Text className={desk.faint}>{words.resultOn(longDay(resultOn))}</Text>}
    </Panel>
  );
}

interface FlowPageProps {
  flow: string;
  onBack: () => void;
  onEdit: (flow: FlowReply) => void;
}

/** Whether its draft says something else than what runs. */
const isDraftNew = ({ plan, versions }: FlowReply): boolean => {
  const [latest] = versions;
  return latest !== undefined && !isSamePlan(plan, latest.plan);
};

function Shown({ flow, onEdit, onMoved }: { flow: FlowReply; onEdit: () => void; onMoved: () => void }) {
  const names: FlowNames = { ...useRuleNames(), coupons: flow.coupons };
  return (
    <>
      <Panel>
        <View className={styles.head}>
          <Text className={desk.name}>{flow.name}</Text>
          <Text className={styles.state}>{words.states[flow.state]}</Text>
        </View>
        <Text className={desk.entry}>{sayTrigger(flow.plan.trigger, names)}</Text>
        <Text className={desk.faint}>{words.by(flow.by, longMoment(flow.savedAt))}</Text>
        {isDraftNew(flow) && <Text className={desk.faint}>{words.draftChanged}</Text>}
        {flow.version === 0 && <Text className={desk.faint}>{words.notBegun}</Text>}
        <FlowWays flow={flow} isDraftNew={isDraftNew(flow)} onEdit={onEdit} onMoved={onMoved} />
      </Panel>
      {flow.versions.map((version) => (
        <Version key={version.version} version={version} names={names} />
      ))}
    </>
  );
}

/** Asked again while it runs. */
export function FlowPage({ flow, onBack, onEdit }: FlowPageProps): ReactElement {
  const [turn, setTurn] = useState(0);
  const { data, rejection, retry } = useReply(`flow ${flow} ${turn}`, () => showFlow(flow));
  useRepeating(retry, LOOK_MS, data?.state === 'running');
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
      </View>
      {data === null && <Waiting rejection={rejection} heights={HEIGHTS} onRetry={retry} />}
      {data !== null && <Shown flow={data} onEdit={() => onEdit(data)} onMoved={() => setTurn(turn + 1)} />}
    </>
  );
}
