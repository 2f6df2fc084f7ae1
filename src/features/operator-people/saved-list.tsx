/** Saved audiences: each with its whole rule as a sentence. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SavedAudience } from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listAudiences, removeAudience } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { sentenceOf, type RuleNames } from './rule-sentence';
import { useRuleNames } from './use-rule-names';
import { savedWords as words } from './words';

interface CardProps {
  saved: SavedAudience;
  names: RuleNames;
  onOpen: () => void;
  onRemove: () => void;
}

function Card({ saved, names, onOpen, onRemove }: CardProps): ReactElement {
  const { name, rule, by, savedAt } = saved;
  return (
    <View className={desk.card}>
      <Text className={desk.name}>{name}</Text>
      <View className={`${desk.lines} ${desk.fill}`}>
        <Text className={desk.entry}>{sentenceOf(rule, names)}</Text>
        <Text className={desk.faint}>{words.by(by, longMoment(savedAt))}</Text>
      </View>
      <View className={desk.rowWays}>
        <Pressable className={desk.small} label={words.openLabel(name)} onPress={onOpen}>
          {words.open}
        </Pressable>
        <Pressable className={desk.small} label={words.removeLabel(name)} onPress={onRemove}>
          {words.remove}
        </Pressable>
      </View>
    </View>
  );
}

interface RemoveSheetProps {
  saved: SavedAudience;
  onRemoved: () => void;
  onCancel: () => void;
}

function RemoveSheet({ saved, onRemoved, onCancel }: RemoveSheetProps): ReactElement {
  const removing = useAttempt(
    ({ audience, revision }: SavedAudience) => removeAudience({ audience, after: revision }),
    onRemoved,
  );
  return (
    <ConfirmSheet
      id="remove-audience"
      title={words.removeTitle(saved.name)}
      text={words.removeText}
      words={words.remove}
      isGrave
      busyWords={removing.busy === null ? null : words.removing}
      troubleText={removing.trouble}
      onConfirm={() => removing.start(saved)}
      onCancel={onCancel}
    />
  );
}

interface SavedListProps {
  /** Another one: asks anew. */
  turn: number;
  onCreate: () => void;
  onCompare: () => void;
  onOpen: (saved: SavedAudience) => void;
  onRemoved: (name: string) => void;
}

/** Page by page. */
export function SavedList({ turn, onCreate, onCompare, onOpen, onRemoved }: SavedListProps): ReactElement {
  const names = useRuleNames();
  const [asked, setAsked] = useState<SavedAudience | null>(null);
  const list = usePagedReply(`audiences ${turn}`, listAudiences);
  const saved = list.pages.flatMap((page) => page.audiences);
  return (
    <>
      <View className={desk.top}>
        <View className={desk.slot}>
          <ActionButton words={words.create} onPress={onCreate} />
        </View>
        <View className={desk.slot}>
          <ActionButton words={words.compare} kind="quiet" onPress={onCompare} />
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={saved.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={desk.cards}>
          {saved.map((one) => (
            <Card
              key={one.audience}
              saved={one}
              names={names}
              onOpen={() => onOpen(one)}
              onRemove={() => setAsked(one)}
            />
          ))}
        </View>
      </PagedList>
      {asked !== null && (
        <RemoveSheet
          saved={asked}
          onRemoved={() => {
            setAsked(null);
            onRemoved(asked.name);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
