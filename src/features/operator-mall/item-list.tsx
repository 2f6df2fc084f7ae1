/** Every item: what it costs, how many were taken, and whether members see it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallDeskItem } from '../../../cloudfunctions/contract/mall-desk';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { saveMallItem } from './api';
import { kinds, listWords as words, states } from './words';

interface RowProps {
  kept: MallDeskItem;
  isBusy: boolean;
  onEdit: () => void;
  onTurn: () => void;
}

function Row({ kept, isBusy, onEdit, onTurn }: RowProps): ReactElement {
  const { item, document, state, taken } = kept;
  const { name, what, stock } = document;
  const isLive = state === 'live';
  return (
    <View className={`${styles.row} ${styles.fieldRow}`}>
      <View className={styles.fill}>
        <View className={styles.head}>
          <Text className={styles.entry}>{name}</Text>
          <Text className={`${styles.badge} ${isLive ? styles.strong : ''}`}>{states[state]}</Text>
        </View>
        <Text className={styles.faint}>
          {[item, kinds[what.kind], words.cost(document), words.taken(taken, stock)].join(' · ')}
        </Text>
      </View>
      <Pressable
        className={styles.small}
        label={isLive ? words.hideLabel(name) : words.showLabel(name)}
        disabled={isBusy}
        onPress={onTurn}
      >
        {isLive ? words.hide : words.show}
      </Pressable>
      <Pressable className={styles.small} label={words.editLabel(name)} onPress={onEdit}>
        {words.edit}
      </Pressable>
    </View>
  );
}

interface ItemListProps {
  items: MallDeskItem[];
  onAdd: () => void;
  onEdit: (item: string) => void;
  onSaved: (name: string) => void;
  /** Somebody else changed an item meanwhile. */
  onStale: () => void;
}

/** Whether members see an item is kept at once. */
export function ItemList({ items, onAdd, onEdit, onSaved, onStale }: ItemListProps): ReactElement {
  const saving = useAttempt(
    async (kept: MallDeskItem) => {
      const reply = await saveMallItem(kept);
      if (!reply.ok && reply.code === 'already-changed') onStale();
      return reply;
    },
    (_, { document }) => onSaved(document.name),
  );
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.add} onPress={onAdd} />
        </View>
      </View>
      <MessageLine words={saving.trouble} isTrouble />
      {items.length === 0 ? (
        <Notice title={words.emptyTitle} hint={words.emptyHint} />
      ) : (
        <Panel title={words.title}>
          {items.map((kept) => (
            <Row
              key={kept.item}
              kept={kept}
              isBusy={saving.busy !== null}
              onEdit={() => onEdit(kept.item)}
              onTurn={() => saving.start({ ...kept, state: kept.state === 'live' ? 'hidden' : 'live' })}
            />
          ))}
        </Panel>
      )}
    </>
  );
}
