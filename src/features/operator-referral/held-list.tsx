/** Commissions that wait for a decision, or were decided. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { usePagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { listHeldCommissions } from '../operator-kit/api-referral';
import { HeldCard } from './held-card';
import { heldWords as words } from './words';

type Which = 'open' | 'decided';
const WHICH = [
  { value: 'open', words: words.open },
  { value: 'decided', words: words.decided },
];

/** What is decided leaves the list of what waits. */
export function HeldList(): ReactElement {
  const [which, setWhich] = useState<Which>('open');
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`held ${which} ${turn}`, (after) =>
    listHeldCommissions(which === 'decided', after),
  );
  const all = list.pages.flatMap((page) => page.held);
  const choose = (chosen: string): void => {
    setDone(null);
    setWhich(chosen as Which);
  };
  return (
    <>
      <View className={styles.panel}>
        <ChoiceField label={words.which} value={which} options={WHICH} onChange={choose} />
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={all.length === 0}
        empty={{ title: words.emptyTitle[which], hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {all.map((held) => (
            <HeldCard
              key={`${held.member} ${held.kind} ${held.order}`}
              held={held}
              onDecided={(decision) => {
                setDone(words.done[decision]);
                setTurn(turn + 1);
              }}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}
