/** Giving a member a tag: which one, until when, and why. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listTags, tagMember } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { Waiting } from '../operator-kit/desk/waiting';
import { DayField } from '../operator-kit/form/day-field';
import { ChoiceField } from '../operator-kit/form/field';
import { memberTagWords as words } from './words';

interface TagSheetProps {
  memberKey: string;
  onDone: () => void;
  onCancel: () => void;
}

/** The first of the brand's tags is chosen. */
export function TagSheet({ memberKey, onDone, onCancel }: TagSheetProps): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  const [until, setUntil] = useState('');
  const list = usePagedReply('tags to give', listTags);
  useMoreWhile(list, true);
  const options = list.pages.flatMap(({ tags }) =>
    tags.map(({ tag, name }) => ({ value: tag, words: name })),
  );
  const tag = chosen ?? options[0]?.value ?? null;
  return (
    <ReasonedSheet
      id="give-tag"
      title={words.addTitle}
      text={words.addText}
      words={words.add}
      busyWords={words.adding}
      reasonWords={words}
      disabled={tag === null}
      ask={(reason) =>
        tagMember({ member: memberKey, tag: tag ?? '', reason, ...(until === '' ? {} : { until }) })
      }
      onDone={onDone}
      onCancel={onCancel}
    >
      <View className={styles.fields}>
        {list.pages.length === 0 ? (
          <Waiting rejection={list.rejection} heights={[52]} onRetry={list.retry} />
        ) : tag === null ? (
          <Text className={styles.warning}>{words.noTags}</Text>
        ) : (
          <ChoiceField label={words.tag} value={tag} options={options} onChange={setChosen} />
        )}
        <DayField label={words.lastDay} value={until} onChange={setUntil} />
      </View>
    </ReasonedSheet>
  );
}
