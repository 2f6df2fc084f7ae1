/** One choice to press: taken or not. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import { sharedWords } from './words';
import styles from './choice-chip.module.scss';

interface ChoiceChipProps {
  name: string;
  /** Smaller, behind the name: what it costs more. */
  note?: string | null;
  /** `radio`: one of them; `checkbox`: several. */
  kind: 'radio' | 'checkbox';
  isTaken: boolean;
  disabled?: boolean;
  onPress: () => void;
}

/** @example <ChoiceChip name="大杯" note="+¥3" kind="radio" isTaken onPress={take} /> */
export function ChoiceChip(props: ChoiceChipProps): ReactElement {
  const { name, note = null, kind, isTaken, disabled = false, onPress } = props;
  const look = `pressable ${disabled ? 'pressable-disabled' : ''} ${styles.chip} ${isTaken ? styles.taken : ''} ${disabled ? styles.off : ''}`;
  const content = (
    <>
      <Text>{name}</Text>
      {note !== null && <Text className={styles.note}>{note}</Text>}
    </>
  );
  if (process.env.TARO_ENV === 'h5')
    return (
      <button
        type="button"
        role={kind}
        aria-checked={isTaken}
        className={look}
        disabled={disabled}
        onClick={onPress}
      >
        {content}
      </button>
    );
  const label = [name, note, isTaken ? sharedWords.on : null].filter(Boolean).join('，');
  return (
    <View
      className={look}
      hoverClass={disabled ? 'none' : 'pressable-pressed'}
      onClick={() => !disabled && onPress()}
      {...accessible({ role: kind, label })}
    >
      {content}
    </View>
  );
}
