/** Cycles of community buying at the desk: the list, one of them, or its form. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeskCycleLine, DeskCycleReply } from '../../../cloudfunctions/contract/community';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { Waiting } from '../operator-kit/desk/waiting';
import { listCycles, showCycle } from './api';
import { CycleEditor } from './cycle-editor';
import { CycleView } from './cycle-view';
import { listWords as words, phaseNames } from './words';

/** `edits` null: a new one. */
type Shown = { is: 'list' } | { is: 'cycle'; cycle: string } | { is: 'form'; edits: DeskCycleReply | null };

function Row({ line, onOpen }: { line: DeskCycleLine; onOpen: () => void }): ReactElement {
  const { name, phase, cutoff, places, orders, paidFen } = line;
  return (
    <Pressable className={styles.card} onPress={onOpen}>
      <View className={styles.head}>
        <Text className={styles.entry}>{name}</Text>
        <Text className={styles.badge}>{phaseNames[phase]}</Text>
      </View>
      <Text className={styles.faint}>{words.line(longMoment(cutoff), places, orders, paidFen)}</Text>
    </Pressable>
  );
}

function List({ onAdd, onOpen }: { onAdd: () => void; onOpen: (cycle: string) => void }): ReactElement {
  const list = usePagedReply('cycles', listCycles);
  const cycles = list.pages.flatMap((page) => page.cycles);
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.add} onPress={onAdd} />
        </View>
      </View>
      <PagedList list={list} isEmpty={cycles.length === 0} empty={words.empty}>
        <Panel title={words.title}>
          {cycles.map((line) => (
            <Row key={line.cycle} line={line} onOpen={() => onOpen(line.cycle)} />
          ))}
        </Panel>
      </PagedList>
    </>
  );
}

interface OneProps {
  cycle: string;
  onEdit: (shown: DeskCycleReply) => void;
  onLeave: () => void;
}

function One({ cycle, onEdit, onLeave }: OneProps): ReactElement {
  const { data, rejection, retry } = useReply(cycle, () => showCycle(cycle));
  if (data === null) return <Waiting rejection={rejection} heights={[52, 240]} onRetry={retry} />;
  return <CycleView shown={data} onEdit={() => onEdit(data)} onLeave={onLeave} onChanged={retry} />;
}

/** One of the three is on screen. */
export function CommunityDesk(): ReactElement {
  const [shown, setShown] = useState<Shown>({ is: 'list' });
  const [done, setDone] = useState<string | null>(null);
  const show = (next: Shown, said: string | null = null): void => {
    setDone(said);
    setShown(next);
  };
  const toList = (): void => show({ is: 'list' });
  return (
    <>
      <MessageLine words={done} />
      {shown.is === 'list' && (
        <List
          onAdd={() => show({ is: 'form', edits: null })}
          onOpen={(cycle) => show({ is: 'cycle', cycle })}
        />
      )}
      {shown.is === 'cycle' && (
        <One cycle={shown.cycle} onEdit={(edits) => show({ is: 'form', edits })} onLeave={toList} />
      )}
      {shown.is === 'form' && (
        <CycleEditor
          edited={shown.edits}
          onPublished={(cycle, said) => show({ is: 'cycle', cycle }, said)}
          onLeave={toList}
        />
      )}
    </>
  );
}
