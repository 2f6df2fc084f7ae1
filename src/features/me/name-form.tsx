/** What the member wants to be called. What was typed stays until it is saved. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { NAME_LENGTH } from '../../../cloudfunctions/contract/limits';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { TextField } from '../../components/text-field';
import { useSaving } from '../../platform/use-saving';
import { saveName } from './api';
import styles from './forms.module.scss';
import { profileWords } from './words';

/**
 * Characters as a person counts them: an emoji is one. WeChat cannot tell those of several code points; the
 * server has the last word.
 */
const countOf = (name: string): number =>
  typeof Intl !== 'undefined' && 'Segmenter' in Intl
    ? [...new Intl.Segmenter('zh').segment(name)].length
    : Array.from(name).length;

interface NameFormProps {
  /** As the server has it; empty: none yet. */
  name: string;
  onSaved: () => void;
}

/** Saves on its button. */
export function NameForm({ name, onSaved }: NameFormProps): ReactElement {
  const [typed, setTyped] = useState(name);
  const saving = useSaving(saveName, onSaved);
  const wanted = typed.trim();
  const used = countOf(wanted);
  const isTooLong = used > NAME_LENGTH;
  const canSave = used > 0 && !isTooLong && wanted !== name;
  const type = (next: string): void => {
    setTyped(next);
    saving.clear();
  };
  return (
    <Panel title={profileWords.name}>
      <TextField
        value={typed}
        label={profileWords.name}
        placeholder={profileWords.namePlaceholder}
        note={
          isTooLong ? profileWords.nameTooLong(used - NAME_LENGTH) : profileWords.nameCount(used, NAME_LENGTH)
        }
        isWrong={isTooLong}
        onChange={type}
      />
      <MessageLine
        words={saving.trouble ? troubleWords(saving.trouble) : saving.isDone ? profileWords.nameSaved : null}
        isTrouble={saving.trouble !== null}
      />
      <View className={styles.action}>
        <ActionButton
          words={profileWords.save}
          busyWords={saving.isBusy ? profileWords.saving : null}
          disabled={!canSave}
          onPress={() => saving.save(wanted)}
        />
      </View>
    </Panel>
  );
}
