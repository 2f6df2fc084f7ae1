/** Three facts for whoever runs a store, each with the page on which something is done about it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import type { MorningFact, MorningFactKind } from '../../../cloudfunctions/contract/morning';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Skeleton } from '../../components/skeleton';
import { sharedWords } from '../../components/words';
import {
  openStaffAnswered,
  openStaffMorning,
  openStaffSoldOut,
  usePageShown,
} from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { staffRejection } from '../staff-session/words';
import { showMorning } from './api';
import styles from './morning.module.scss';
import { factWords, morningWords as words } from './words';

const WAYS: Record<MorningFactKind, () => Promise<void>> = {
  refunds: openStaffAnswered,
  'sold-out': openStaffSoldOut,
  takings: () => openStaffMorning('days'),
  members: () => openStaffMorning('days'),
  away: () => openStaffMorning('away'),
  birthdays: () => openStaffMorning('birthdays'),
};

/** A fact with its own words: the table has them for each kind. */
function inWords(fact: MorningFact): { said: string; note: string; do: string } {
  const { said, note, do: way } = factWords[fact.fact];
  return { said: said(fact as never), note: note(fact as never), do: way };
}

function Fact({ fact, onGo }: { fact: MorningFact; onGo: (fact: MorningFactKind) => void }): ReactElement {
  const { said, note, do: way } = inWords(fact);
  return (
    <View className={styles.fact}>
      <View className={styles.room}>
        <Text className={styles.said}>{said}</Text>
        <Text className={styles.note}>{note}</Text>
      </View>
      <Pressable className={styles.way} onPress={() => onGo(fact.fact)}>
        {way}
      </Pressable>
    </View>
  );
}

/** Nothing where there is nothing to say: a store that has just opened. */
export function MorningCard({ store }: { store: string }): ReactElement | null {
  const { data, rejection, retry } = useReply(`morning ${store}`, () => showMorning(store));
  usePageShown(retry);
  const going = useSingleFlight((fact: MorningFactKind) => WAYS[fact]());
  if (data === null && rejection === null) return <Skeleton heights={[168]} />;
  if (data === null)
    return (
      <Notice
        {...staffRejection(rejection ?? 'try-again')}
        action={{ words: sharedWords.retry, onPress: retry }}
        isError
      />
    );
  if (data.facts.length === 0) return null;
  return (
    <Panel title={words.title}>
      <Text className={styles.note}>{words.of(shortDay(data.day))}</Text>
      {data.facts.map((fact) => (
        <Fact key={fact.fact} fact={fact} onGo={going.start} />
      ))}
    </Panel>
  );
}
