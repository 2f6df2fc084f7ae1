/**
 * Whole numbers, typed with a thumb: a line that shows them and twelve keys. A keyboard types into the line.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import styles from './keypad.module.scss';
import { memberWords } from './words';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '00', '0'] as const;
/** What the contract takes. Digits. */
const LONGEST = 15;

/** Digits only, without zeros in front. @example digitsOf('0 12a') = '12' */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '').slice(0, LONGEST);

interface KeypadProps {
  label: string;
  /** Digits; empty: nothing typed. */
  value: string;
  disabled: boolean;
  onChange: (digits: string) => void;
}

/** @example <Keypad label="积分数量" value={points} disabled={false} onChange={setPoints} /> */
export function Keypad({ label, value, disabled, onChange }: KeypadProps): ReactElement {
  const type = (text: string): void => onChange(digitsOf(text));
  return (
    <View>
      {process.env.TARO_ENV === 'h5' ? (
        <input
          type="text"
          inputMode="none"
          className={styles.line}
          aria-label={label}
          autoComplete="off"
          readOnly={disabled}
          placeholder="0"
          value={value}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <Text className={styles.line} {...accessible({ label })}>
          {value === '' ? '0' : groupDigits(value)}
        </Text>
      )}
      <View className={styles.keys}>
        {KEYS.map((key) => (
          <Pressable key={key} className={styles.key} disabled={disabled} onPress={() => type(value + key)}>
            {key}
          </Pressable>
        ))}
        <Pressable
          className={styles.key}
          label={memberWords.delete}
          disabled={disabled}
          onPress={() => type(value.slice(0, -1))}
        >
          ⌫
        </Pressable>
      </View>
    </View>
  );
}
