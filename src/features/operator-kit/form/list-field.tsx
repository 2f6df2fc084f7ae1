/** A list as text: pasted, or taken from a CSV file. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MOST_LIST_LETTERS } from '../../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../../components/action-button';
import { chooseTextFile } from '../../../platform/text-file';
import { useSingleFlight } from '../../../platform/use-single-flight';
import styles from '../desk/desk.module.scss';
import { LongField } from './field';
import { listFieldWords as words } from './words';

interface ListFieldProps {
  label: string;
  hint: string;
  text: string;
  onChange: (text: string) => void;
}

export const isTooLong = (text: string): boolean => text.length > MOST_LIST_LETTERS;

/** @example <ListField label="名单" hint="CSV…" text={csv} onChange={setCsv} /> */
export function ListField({ label, hint, text, onChange }: ListFieldProps): ReactElement {
  const [trouble, setTrouble] = useState<string | null>(null);
  const choosing = useSingleFlight(async (_: 'file') => {
    const chosen = await chooseTextFile(MOST_LIST_LETTERS);
    if (chosen === null) return;
    setTrouble(chosen === 'too-large' ? words.tooLarge : chosen === 'unreadable' ? words.notRead : null);
    if (typeof chosen === 'object') onChange(chosen.text);
  });
  const problem = isTooLong(text) ? words.tooLarge : trouble;
  return (
    <>
      <LongField
        label={label}
        value={text}
        hint={hint}
        problems={problem === null ? [] : [problem]}
        onChange={(typed) => {
          setTrouble(null);
          onChange(typed);
        }}
      />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={words.choose} kind="quiet" onPress={() => choosing.start('file')} />
        </View>
      </View>
    </>
  );
}
