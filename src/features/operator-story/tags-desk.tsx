/** The brand's tags: making, renaming and removing them, and giving one by a list. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TagLine } from '../../../cloudfunctions/contract/member-story';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listTags, removeTag } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { NameSheet } from './name-sheet';
import { TagByList } from './tag-by-list';
import { tagDeskWords as words } from './words';

type Asked = { is: 'creating' } | { is: 'renaming' | 'removing'; tag: TagLine };

/** The list, or giving one of them by a list. */
export function TagsDesk(): ReactElement {
  const [given, setGiven] = useState<TagLine | null>(null);
  if (given !== null) return <TagByList tag={given} onBack={() => setGiven(null)} />;
  return <TagList onGive={setGiven} />;
}

function TagList({ onGive }: { onGive: (tag: TagLine) => void }): ReactElement {
  const [asked, setAsked] = useState<Asked | null>(null);
  const list = usePagedReply('tags', listTags);
  const tags = list.pages.flatMap((page) => page.tags);
  const done = (): void => {
    setAsked(null);
    list.retry();
  };
  const cancel = (): void => setAsked(null);
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{words.lead}</Text>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={words.create} onPress={() => setAsked({ is: 'creating' })} />
          </View>
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={tags.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {tags.map((tag) => (
            <Card key={tag.tag} tag={tag} onAsk={(is) => setAsked({ is, tag })} onGive={() => onGive(tag)} />
          ))}
        </View>
      </PagedList>
      {asked?.is === 'creating' && <NameSheet tag={null} onDone={done} onCancel={cancel} />}
      {asked?.is === 'renaming' && <NameSheet tag={asked.tag} onDone={done} onCancel={cancel} />}
      {asked?.is === 'removing' && <RemoveSheet tag={asked.tag} onDone={done} onCancel={cancel} />}
    </>
  );
}

interface CardProps {
  tag: TagLine;
  onAsk: (is: 'renaming' | 'removing') => void;
  onGive: () => void;
}

function Card({ tag, onAsk, onGive }: CardProps): ReactElement {
  const { name, members, by, savedAt } = tag;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.badge}>{words.members(members)}</Text>
      </View>
      <Text className={`${styles.faint} ${styles.fill}`}>{words.saved(by, longMoment(savedAt))}</Text>
      <View className={styles.rowWays}>
        <Pressable className={styles.small} label={words.giveLabel(name)} onPress={onGive}>
          {words.give}
        </Pressable>
        <Pressable className={styles.small} label={words.renameLabel(name)} onPress={() => onAsk('renaming')}>
          {words.rename}
        </Pressable>
        <Pressable className={styles.small} label={words.removeLabel(name)} onPress={() => onAsk('removing')}>
          {words.remove}
        </Pressable>
      </View>
    </View>
  );
}

interface RemoveSheetProps {
  tag: TagLine;
  onDone: () => void;
  onCancel: () => void;
}

/** Asked once, with how many carry it. */
function RemoveSheet({ tag, onDone, onCancel }: RemoveSheetProps): ReactElement {
  const removing = useAttempt((_: 'remove') => removeTag({ tag: tag.tag, after: tag.revision }), onDone);
  return (
    <ConfirmSheet
      id="remove-tag"
      title={words.removeTitle(tag.name)}
      text={words.removeText(tag.members)}
      words={words.remove}
      busyWords={removing.busy === null ? null : words.removing}
      isGrave
      troubleText={removing.trouble}
      onConfirm={() => removing.start('remove')}
      onCancel={onCancel}
    />
  );
}
