/** Naming a tag: a new one, or one that has another name. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { TagLine } from '../../../cloudfunctions/contract/member-story';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { saveTag } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { tagDeskWords as words } from './words';

const LONGEST = 20;

interface NameSheetProps {
  /** Null: a new one. */
  tag: TagLine | null;
  onDone: () => void;
  onCancel: () => void;
}

/** @example <NameSheet tag={null} onDone={refresh} onCancel={close} /> */
export function NameSheet({ tag, onDone, onCancel }: NameSheetProps): ReactElement {
  const [typed, setTyped] = useState(tag?.name ?? '');
  const name = typed.trim();
  const saving = useAttempt(
    (_: 'save') => saveTag(tag === null ? { name, after: 0 } : { tag: tag.tag, name, after: tag.revision }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="name-tag"
      title={tag === null ? words.createTitle : words.renameTitle(tag.name)}
      text={tag === null ? words.createText : words.renameText}
      words={words.save}
      busyWords={saving.busy === null ? null : words.saving}
      troubleText={saving.trouble}
      disabled={name === '' || name.length > LONGEST || name === tag?.name}
      onConfirm={() => saving.start('save')}
      onCancel={onCancel}
    >
      <View className={styles.fields}>
        <Field label={words.name} value={typed} hint={words.nameHint} onChange={setTyped} />
      </View>
    </ConfirmSheet>
  );
}
