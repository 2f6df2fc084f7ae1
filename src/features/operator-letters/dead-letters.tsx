/** What could not be settled, and trying it again: one, some, or all that are on the page. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Toggle } from '../../components/toggle';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listDeadLetters } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { LetterCard } from './letter-card';
import { useRetrying } from './use-retrying';
import { letterWords } from './words';

/** What came of retrying stays beside each letter until the list is asked for again. */
export function DeadLetters(): ReactElement {
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const list = usePagedReply(`letters ${turn}`, listDeadLetters);
  const letters = list.pages.flatMap((page) => page.letters);
  const choose = (ids: string[], isChosen: boolean): void =>
    setChosen((before) => {
      const rest = new Set(before);
      for (const id of ids)
        if (isChosen) rest.add(id);
        else rest.delete(id);
      return rest;
    });
  const retrying = useRetrying((ids) => choose(ids, false));
  const isOpen = ({ id }: { id: string }): boolean =>
    (retrying.results.get(id)?.is ?? 'refused') === 'refused';
  const open = letters.filter(isOpen).map(({ id }) => id);
  const picked = open.filter((id) => chosen.has(id));
  const isBusy = retrying.busy !== null;
  const refresh = (): void => {
    retrying.forget();
    setTurn((before) => before + 1);
  };
  return (
    <PagedList
      list={list}
      isEmpty={letters.length === 0}
      empty={{ title: letterWords.emptyTitle, hint: letterWords.emptyHint }}
    >
      <View className={styles.panel}>
        <Text className={styles.faint}>{letterWords.lead}</Text>
        <Toggle
          kind="checkbox"
          title={letterWords.all(open.length)}
          isOn={open.length > 0 && picked.length === open.length}
          disabled={isBusy || open.length === 0}
          onChange={(isOn) => choose(open, isOn)}
        />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={letterWords.retryChosen(picked.length)}
              busyWords={isBusy ? letterWords.retrying : null}
              disabled={picked.length === 0}
              onPress={() => retrying.start(picked)}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton words={letterWords.refresh} kind="quiet" disabled={isBusy} onPress={refresh} />
          </View>
        </View>
        <MessageLine words={retrying.trouble ?? retrying.summary} isTrouble={retrying.trouble !== null} />
      </View>
      <View className={styles.cards}>
        {letters.map((letter) => (
          <LetterCard
            key={letter.id}
            letter={letter}
            isChosen={chosen.has(letter.id)}
            result={retrying.results.get(letter.id)}
            isBusy={isBusy}
            onChoose={(isChosen) => choose([letter.id], isChosen)}
            onRetry={() => retrying.start([letter.id])}
          />
        ))}
      </View>
    </PagedList>
  );
}
