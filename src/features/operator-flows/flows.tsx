/** Flows: those there are, one of them, or one that is written. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FlowRow } from '../../../cloudfunctions/contract/flow';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { toTopOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listFlows } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import type { RuleNames } from '../operator-people/rule-sentence';
import { useRuleNames } from '../operator-people/use-rule-names';
import { ChoosePreset } from './choose-preset';
import { FlowEditor, type Edited } from './flow-editor';
import { FlowPage } from './flow-page';
import styles from './flows.module.scss';
import { sayTrigger } from './say-flow';
import { flowWords as words } from './words';

type Shown =
  { is: 'list' } | { is: 'presets' } | { is: 'flow'; flow: string } | { is: 'editor'; edited: Edited };

function Card({ row, names, onOpen }: { row: FlowRow; names: RuleNames; onOpen: () => void }): ReactElement {
  const { name, state, trigger, numbers, by, savedAt } = row;
  const said = (['enrolled', 'sent', 'waiting'] as const).map(
    (one) => `${words.numbers[one]} ${words.people(groupDigits(String(numbers[one])))}`,
  );
  return (
    <View className={desk.card}>
      <View className={styles.head}>
        <Text className={desk.name}>{name}</Text>
        <Text className={styles.state}>{words.states[state]}</Text>
      </View>
      <View className={`${desk.lines} ${desk.fill}`}>
        <Text className={desk.entry}>{sayTrigger(trigger, names)}</Text>
        <Text className={desk.faint}>{row.version === 0 ? words.notBegun : said.join(' · ')}</Text>
        <Text className={desk.faint}>{words.by(by, longMoment(savedAt))}</Text>
      </View>
      <View className={desk.rowWays}>
        <Pressable className={desk.small} label={words.openLabel(name)} onPress={onOpen}>
          {words.open}
        </Pressable>
      </View>
    </View>
  );
}

function List({ onCreate, onOpen }: { onCreate: () => void; onOpen: (flow: string) => void }): ReactElement {
  const names = useRuleNames();
  const list = usePagedReply('flows', listFlows);
  const flows = list.pages.flatMap((page) => page.flows);
  return (
    <>
      <Text className={styles.lead}>{words.lead}</Text>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={words.create} onPress={onCreate} />
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={flows.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={desk.cards}>
          {flows.map((row) => (
            <Card key={row.flow} row={row} names={names} onOpen={() => onOpen(row.flow)} />
          ))}
        </View>
      </PagedList>
    </>
  );
}

/** One of them is on screen. */
export function Flows(): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'list' });
  useEffect(toTopOfPage, [shown]);
  switch (shown.is) {
    case 'presets':
      return (
        <ChoosePreset
          onBack={() => show({ is: 'list' })}
          onChoose={(edited) => show({ is: 'editor', edited })}
        />
      );
    case 'editor': {
      const { edited } = shown;
      const back: Shown = 'flow' in edited ? { is: 'flow', flow: edited.flow } : { is: 'list' };
      return (
        <FlowEditor
          edited={edited}
          onLeave={() => show(back)}
          onSaved={(flow) => show({ is: 'flow', flow })}
        />
      );
    }
    case 'flow':
      return (
        <FlowPage
          flow={shown.flow}
          onBack={() => show({ is: 'list' })}
          onEdit={(edited) => show({ is: 'editor', edited })}
        />
      );
    case 'list':
      return <List onCreate={() => show({ is: 'presets' })} onOpen={(flow) => show({ is: 'flow', flow })} />;
  }
}
