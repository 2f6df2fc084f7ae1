/** One of several to choose: a coupon, how often. Taken or not. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import { sharedWords } from './words';
import styles from './option.module.scss';

interface OptionProps {
  name: string;
  /** Below the name: until when, what it means. */
  note?: string;
  /** What it takes off, of a coupon. */
  off?: string | null;
  isTaken: boolean;
  disabled?: boolean;
  onPress: () => void;
}

/** @example <Option name="8 元券" note="有效期至 12月31日" off="−¥8" isTaken onPress={take} /> */
export function Option({
  name,
  note,
  off = null,
  isTaken,
  disabled = false,
  onPress,
}: OptionProps): ReactElement {
  const look = `pressable ${disabled ? 'pressable-disabled' : ''} ${styles.option} ${isTaken ? styles.taken : ''}`;
  const content = (
    <>
      <View className={styles.words}>
        <Text className={styles.name}>{name}</Text>
        {note !== undefined && <Text className={styles.note}>{note}</Text>}
      </View>
      {off !== null && <Text className={styles.off}>{off}</Text>}
      <View className={styles.mark} {...accessible({ hidden: true })} />
    </>
  );
  if (process.env.TARO_ENV === 'h5')
    return (
      <button
        type="button"
        role="radio"
        aria-checked={isTaken}
        className={look}
        disabled={disabled}
        onClick={onPress}
      >
        {content}
      </button>
    );
  const label = [name, note, off, isTaken ? sharedWords.on : null].filter(Boolean).join('，');
  return (
    <View
      className={look}
      hoverClass="pressable-pressed"
      onClick={() => !disabled && onPress()}
      {...accessible({ role: 'radio', label })}
    >
      {content}
    </View>
  );
}
