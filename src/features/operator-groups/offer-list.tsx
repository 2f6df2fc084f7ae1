/** Offers by their codes: what each is, how much of it is taken, how many groups run. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { OFFER_STATES, type OfferState } from '../../../cloudfunctions/contract/group';
import type { GroupOfferLine } from '../../../cloudfunctions/contract/group-desk';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { groupKind } from '../../components/group-words';
import { shortMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listGroupOffers } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { ChoiceField } from '../operator-kit/form/field';
import { textAt } from '../operator-kit/form/document';
import { DraftWays } from '../operator-kit/version/draft-ways';
import { NEW_OFFER, useOfferDraft } from './offer-draft';
import { listWords as words, offerStates, stepWords } from './words';

/** @example stepsInWords(line) = '3 人 ¥13.90，5 人 ¥12.90' */
export const stepsInWords = ({ steps }: Pick<GroupOfferLine, 'steps'>): string =>
  steps.map(({ size, priceFen }) => stepWords(size, plainYuan(priceFen))).join('，');

function Card({ line, onShow }: { line: GroupOfferLine; onShow: () => void }): ReactElement {
  const { offer, kind, name, state, product, seats, stock, running, from, until } = line;
  const digits = (number: string | null): string | null => number && groupDigits(number);
  const times = [
    from === null ? '' : words.from(shortMoment(from)),
    until === null ? '' : words.until(shortMoment(until)),
  ].filter((time) => time !== '');
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={`${styles.badge} ${state === 'live' ? styles.strong : ''}`}>
          {offerStates[state]}
        </Text>
      </View>
      <Text className={styles.faint}>{[offer, groupKind(kind), product].join(' · ')}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        {line.steps.length > 0 && <Text className={styles.entry}>{stepsInWords(line)}</Text>}
        <Text className={styles.entry}>{words.seats(digits(seats), digits(stock))}</Text>
        <Text className={styles.entry}>{words.running(running)}</Text>
        {times.length > 0 && <Text className={styles.faint}>{times.join(' · ')}</Text>}
      </View>
      <Pressable className={styles.small} label={words.showLabel(name)} onPress={onShow}>
        {words.show}
      </Pressable>
    </View>
  );
}

const STATES = [
  { value: '', words: words.every },
  ...OFFER_STATES.map((value) => ({ value, words: offerStates[value] })),
];

/** A draft that lies on this device goes on, or a new one begins. */
function Top({ onDraft }: { onDraft: () => void }): ReactElement {
  const { draft, begin, throwAway } = useOfferDraft();
  const create = (): void => {
    begin({ document: NEW_OFFER, basedOn: 0, after: 0, offer: '', state: 'draft' });
    onDraft();
  };
  return (
    <DraftWays
      create={words.create}
      draft={draft && textAt(draft.document, ['name'])}
      onCreate={create}
      onGoOn={onDraft}
      onThrowAway={throwAway}
    />
  );
}

interface OfferListProps {
  /** Another one: asks anew. */
  turn: number;
  onShow: (offer: string) => void;
  onDraft: () => void;
}

/** Page by page. */
export function OfferList({ turn, onShow, onDraft }: OfferListProps): ReactElement {
  const [state, setState] = useState('');
  const filter = state === '' ? {} : { state: state as OfferState };
  const list = usePagedReply(`group offers ${turn} ${state}`, (after) =>
    listGroupOffers({ ...filter, after }),
  );
  const lines = list.pages.flatMap((page) => page.offers);
  return (
    <>
      <Top onDraft={onDraft} />
      <View className={styles.panel}>
        <ChoiceField label={words.state} value={state} options={STATES} onChange={setState} />
      </View>
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => (
            <Card key={line.offer} line={line} onShow={() => onShow(line.offer)} />
          ))}
        </View>
      </PagedList>
    </>
  );
}
