/** Where codes are typed, by a scanner or by hand: ends with Enter or with the button. */
import { useId, useState, type ReactElement } from 'react';
import { Input, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { useKeyboardScanner } from '../../platform/scan';
import styles from './scan-entry.module.scss';
import { scanWords } from './words';

/** What is asked for, and whether it has letters: then the keyboard has them too. */
export interface CodeWords {
  field: string;
  placeholder: string;
  hasLetters: boolean;
}

interface CodeFieldProps {
  words?: CodeWords;
  isBusy: boolean;
  onCode: (text: string) => void;
}

interface LineProps {
  id: string;
  words: CodeWords;
  value: string;
  onType: (text: string) => void;
  onEnd: (text: string) => void;
}

/**
 * The soft keyboard comes with a tap only: a scanner needs none. What stands in the field at Enter counts,
 * however fast it was typed.
 */
function BrowserLine({ id, words, value, onType, onEnd }: LineProps): ReactElement {
  const [byHand, setByHand] = useState(false);
  return (
    <input
      id={id}
      type="text"
      className={styles.field}
      inputMode={!byHand ? 'none' : words.hasLetters ? 'text' : 'numeric'}
      autoComplete="off"
      enterKeyHint="done"
      value={value}
      placeholder={words.placeholder}
      aria-label={words.field}
      onPointerDown={() => setByHand(true)}
      onBlur={() => setByHand(false)}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnd(event.currentTarget.value);
      }}
    />
  );
}

const MEMBER_CODE: CodeWords = {
  field: scanWords.field,
  placeholder: scanWords.placeholder,
  hasLetters: false,
};

/** Empty again after each code. */
export function CodeField({ words = MEMBER_CODE, isBusy, onCode }: CodeFieldProps): ReactElement {
  const [typed, setTyped] = useState('');
  const id = useId();
  useKeyboardScanner(id);
  const end = (text: string): void => {
    setTyped('');
    onCode(text);
  };
  return (
    <View>
      {process.env.TARO_ENV === 'h5' ? (
        <BrowserLine id={id} words={words} value={typed} onType={setTyped} onEnd={end} />
      ) : (
        <Input
          className={styles.field}
          type={words.hasLetters ? 'text' : 'number'}
          value={typed}
          maxlength={40}
          placeholder={words.placeholder}
          placeholderStyle="color: inherit; opacity: .7"
          confirmType="done"
          onInput={({ detail }) => setTyped(detail.value)}
          onConfirm={({ detail }) => end(detail.value)}
          {...accessible({ label: words.field })}
        />
      )}
      <ActionButton
        words={scanWords.identify}
        kind="quiet"
        busyWords={isBusy ? scanWords.identifying : null}
        disabled={typed.trim() === ''}
        onPress={() => end(typed)}
      />
    </View>
  );
}
