/** One coupon to choose, or none of them: taken or not. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { sharedWords } from '../../components/words';
import styles from './coupon-option.module.scss';

interface CouponOptionProps {
  name: string;
  /** Below the name: until when. */
  note?: string;
  /** What it takes off here. */
  off?: string | null;
  isTaken: boolean;
  onPress: () => void;
}

/** @example <CouponOption name="8 元券" note="有效期至 12月31日" off="−¥8" isTaken onPress={take} /> */
export function CouponOption({ name, note, off = null, isTaken, onPress }: CouponOptionProps): ReactElement {
  const look = `pressable ${styles.option} ${isTaken ? styles.taken : ''}`;
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
      <button type="button" role="radio" aria-checked={isTaken} className={look} onClick={onPress}>
        {content}
      </button>
    );
  const label = [name, note, off, isTaken ? sharedWords.on : null].filter(Boolean).join('，');
  return (
    <View
      className={look}
      hoverClass="pressable-pressed"
      onClick={onPress}
      {...accessible({ role: 'radio', label })}
    >
      {content}
    </View>
  );
}
