/** A list of what is made and changed in a sheet that lies over it: allies, districts. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { listWords } from './words';

/** One of them, as its card says it. */
export interface EditedCard {
  code: string;
  name: string;
  badge: string;
  /** Below the name. */
  about: string;
  by: string;
  savedAt: string;
}

interface SheetProps<Line> {
  /** Null: a new one. */
  line: Line | null;
  onDone: () => void;
  onCancel: () => void;
}

interface EditedListProps<Line, Page extends { next: string | null }> {
  words: { lead: string; create: string; emptyTitle: string; emptyHint: string };
  list: PagedReply<Page>;
  lines: readonly Line[];
  cardOf: (line: Line) => EditedCard;
  sheet: (props: SheetProps<Line>) => ReactElement;
}

function Card({ card, onEdit }: { card: EditedCard; onEdit: () => void }): ReactElement {
  const { name, badge, about, by, savedAt } = card;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.badge}>{badge}</Text>
      </View>
      <Text className={styles.faint}>{about}</Text>
      <Text className={`${styles.faint} ${styles.fill}`}>{listWords.saved(by, longMoment(savedAt))}</Text>
      <View className={styles.rowWays}>
        <Pressable className={styles.small} label={listWords.editLabel(name)} onPress={onEdit}>
          {listWords.edit}
        </Pressable>
      </View>
    </View>
  );
}

/** Read anew when something was saved. */
export function EditedList<Line, Page extends { next: string | null }>(
  props: EditedListProps<Line, Page>,
): ReactElement {
  const { words, list, lines, cardOf, sheet } = props;
  const [edited, setEdited] = useState<{ line: Line | null } | null>(null);
  const done = (): void => {
    setEdited(null);
    list.retry();
  };
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{words.lead}</Text>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={words.create} onPress={() => setEdited({ line: null })} />
          </View>
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => {
            const card = cardOf(line);
            return <Card key={card.code} card={card} onEdit={() => setEdited({ line })} />;
          })}
        </View>
      </PagedList>
      {edited !== null && sheet({ line: edited.line, onDone: done, onCancel: () => setEdited(null) })}
    </>
  );
}
