/** Which month is looked at: typed, then looked for. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import styles from '../desk/desk.module.scss';
import { Field } from './field';
import { formWords as words } from './words';

const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

interface MonthFormProps {
  /** YYYY-MM. */
  month: string;
  onLook: (month: string) => void;
}

/** @example <MonthForm month={month} onLook={setMonth} /> */
export function MonthForm({ month, onLook }: MonthFormProps): ReactElement {
  const [typed, setTyped] = useState(month);
  return (
    <View className={styles.panel}>
      <Field
        label={words.month}
        value={typed}
        hint={words.monthHint}
        problems={isMonth(typed) ? [] : [words.monthWrong]}
        onChange={(text) => setTyped(text.trim())}
      />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={words.look} disabled={!isMonth(typed)} onPress={() => onLook(typed)} />
        </View>
      </View>
    </View>
  );
}
