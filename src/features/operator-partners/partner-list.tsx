/** Applications first, then everybody with whom there is or was an agreement; by name, too. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { PARTNER_STATES, type PartnerState } from '../../../cloudfunctions/contract/partner-terms';
import { MessageLine } from '../../components/message-line';
import { SearchField } from '../../components/search-field';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useSettled } from '../../platform/use-settled';
import { listPartners } from '../operator-kit/api-partners';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { useNames } from '../operator-kit/form/use-names';
import { PartnerCard } from './partner-card';
import { partnerWords as words, stateWords } from './words';

const STATES = PARTNER_STATES.map((value) => ({ value, words: stateWords[value] }));
/** A pause in typing that counts as "done". Milliseconds. */
const PAUSE_MS = 400;
/** What the contract takes. Characters. */
const MOST_LETTERS = 20;

/** What is decided leaves the list of what waits. */
export function PartnerList(): ReactElement {
  const [state, setState] = useState<PartnerState>('applied');
  const [typed, setTyped] = useState('');
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const names = useNames();
  const search = useSettled(typed.trim().slice(0, MOST_LETTERS), PAUSE_MS);
  const list = usePagedReply(`partners ${state} ${search} ${turn}`, (after) =>
    listPartners({ state, ...(search === '' ? {} : { search }), after }),
  );
  const all = list.pages.flatMap((page) => page.partners).filter((partner) => partner.state === state);
  const waiting = list.pages[0]?.waiting;
  return (
    <>
      <View className={styles.panel}>
        <View className={styles.grid}>
          <View>
            <Text className={styles.faint}>{words.waiting}</Text>
            <Text className={styles.figure}>{waiting ?? '–'}</Text>
          </View>
          <ChoiceField
            label={words.state}
            value={state}
            options={STATES}
            onChange={(chosen) => {
              setDone(null);
              setState(chosen as PartnerState);
            }}
          />
        </View>
        <View className={styles.below}>
          <SearchField value={typed} label={words.search} onChange={setTyped} />
        </View>
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={all.length === 0}
        empty={{ title: words.none(state), hint: words.noneHint }}
      >
        <View className={styles.cards}>
          {all.map((partner) => (
            <PartnerCard
              key={`${partner.member} ${partner.appliedAt}`}
              partner={partner}
              names={names}
              onDone={(what) => {
                setDone(words.done[what]);
                setTurn(turn + 1);
              }}
            />
          ))}
        </View>
      </PagedList>
    </>
  );
}
