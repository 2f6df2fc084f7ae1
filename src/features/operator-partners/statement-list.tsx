/** Statements of companies: those that are not over first. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listStatements } from '../operator-kit/api-partners';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { StatementCard } from './statement-card';
import { statementWords as words } from './words';

type Which = 'open' | 'over';
const WHICH = [
  { value: 'open', words: words.open },
  { value: 'over', words: words.over },
];
const isOver = (state: string): boolean => state === 'paid' || state === 'returned';

/** What is done leaves the list of what is not over. */
export function StatementList(): ReactElement {
  const [which, setWhich] = useState<Which>('open');
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`statements ${which} ${turn}`, (after) =>
    listStatements(which === 'open', after),
  );
  const all = list.pages
    .flatMap((page) => page.statements)
    .filter(({ state }) => isOver(state) === (which === 'over'));
  return (
    <>
      <View className={styles.panel}>
        <ChoiceField
          label={words.which}
          value={which}
          options={WHICH}
          hint={words.hint}
          onChange={(chosen) => {
            setDone(null);
            setWhich(chosen as Which);
          }}
        />
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={all.length === 0}
        empty={{ title: words.none[which], hint: words.noneHint }}
      >
        <View className={styles.cards}>
          {all.map((statement) => (
            <StatementCard
              key={statement.withdrawal}
              statement={statement}
              onDone={(said) => {
                setDone(said);
                setTurn(turn + 1);
              }}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}
