/** The birthday: month and day, once a year, and the member knows that before saving. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import { longDay, shortDay } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { MonthDayField } from '../../components/month-day-field';
import { Panel } from '../../components/panel';
import { useSaving } from '../../platform/use-saving';
import { saveBirthday } from './api';
import styles from './forms.module.scss';
import { profileWords } from './words';

/** @example wordsOf('02-29') = '2月29日' */
const wordsOf = (birthday: string): string => shortDay(`0000-${birthday}`);

interface BirthdayFormProps {
  birthday: MeReply['birthday'];
  onSaved: () => void;
}

function Fixed({ day, from }: { day: string; from: string }): ReactElement {
  return (
    <>
      <Text className={styles.figure}>{wordsOf(day)}</Text>
      <Text className={styles.fixed}>{profileWords.birthdayFixed(longDay(from))}</Text>
    </>
  );
}

/** Shows only, while it may not be changed. */
export function BirthdayForm({ birthday, onSaved }: BirthdayFormProps): ReactElement {
  const [chosen, setChosen] = useState(birthday?.day ?? null);
  const [isAsking, setAsking] = useState(false);
  const saving = useSaving(saveBirthday, () => {
    setAsking(false);
    onSaved();
  });
  const done = <MessageLine words={saving.isDone ? profileWords.birthdaySaved : null} />;
  if (birthday !== null && birthday.changeableFrom !== null)
    return (
      <Panel title={profileWords.birthday}>
        <Fixed day={birthday.day} from={birthday.changeableFrom} />
        {done}
      </Panel>
    );
  const ask = (): void => {
    saving.clear();
    setAsking(true);
  };
  return (
    <Panel title={profileWords.birthday}>
      <Text className={styles.why}>{profileWords.birthdayWhy}</Text>
      <MonthDayField
        value={chosen}
        label={profileWords.birthday}
        placeholder={profileWords.birthdayPlaceholder}
        onChange={setChosen}
      />
      {done}
      <View className={styles.action}>
        <ActionButton
          words={profileWords.birthdaySave}
          disabled={chosen === null || chosen === birthday?.day}
          onPress={ask}
        />
      </View>
      {isAsking && chosen !== null && (
        <ConfirmSheet
          id="save-birthday"
          title={profileWords.birthdayTitle}
          text={profileWords.birthdayText(wordsOf(chosen))}
          words={profileWords.birthdaySave}
          busyWords={saving.isBusy ? profileWords.saving : null}
          trouble={saving.trouble}
          onConfirm={() => saving.save(chosen)}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
