/** Coupons for audiences but for control groups: those there are, and a further one. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { toTopOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listTrials } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useRuleNames } from '../operator-people/use-rule-names';
import { NewTrial } from './new-trial';
import { TrialCard } from './trial-card';
import styles from './trials.module.scss';
import { newTrialWords, trialWords as words } from './words';

function List({
  turn,
  done,
  onCreate,
}: {
  turn: number;
  done: string | null;
  onCreate: () => void;
}): ReactElement {
  const names = useRuleNames();
  const list = usePagedReply(`trials ${turn}`, listTrials);
  const trials = list.pages.flatMap((page) => page.trials);
  return (
    <>
      <Text className={styles.lead}>{words.lead}</Text>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={words.create} onPress={onCreate} />
        </View>
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={trials.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        {trials.map((trial) => (
          <TrialCard key={`${turn} ${trial.trial}`} first={trial} names={names} />
        ))}
      </PagedList>
    </>
  );
}

/** One of the two is on screen. */
export function Trials(): ReactElement {
  const [isNew, setNew] = useState(false);
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  useEffect(toTopOfPage, [isNew]);
  if (isNew)
    return (
      <NewTrial
        onBack={() => setNew(false)}
        onStarted={(name) => {
          setDone(newTrialWords.started(name));
          setTurn(turn + 1);
          setNew(false);
        }}
      />
    );
  return <List turn={turn} done={done} onCreate={() => setNew(true)} />;
}
