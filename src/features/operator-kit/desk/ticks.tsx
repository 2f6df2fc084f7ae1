/** Several rows of a list, ticked to be changed together. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { Pressable } from '../../../components/pressable';
import styles from './ticks.module.scss';
import { tickWords } from './words';

export interface Ticks {
  /** Null: nothing is ticked now, rows are as ever. */
  ticked: ReadonlySet<string> | null;
  begin: () => void;
  leave: () => void;
  tick: (key: string, isOn: boolean) => void;
  all: (keys: readonly string[]) => void;
}

/** Which rows are ticked. */
export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  return {
    ticked,
    begin: () => setTicked(new Set()),
    leave: () => setTicked(null),
    tick: (key, isOn) =>
      setTicked((before) => {
        const next = new Set(before);
        if (isOn) next.add(key);
        else next.delete(key);
        return next;
      }),
    all: (keys) => setTicked(new Set(keys)),
  };
}

interface TickBarProps {
  ticks: Ticks;
  /** What can be ticked here. */
  keys: readonly string[];
  /** As many as one change takes. */
  most: number;
  onChange: () => void;
}

/** How many are ticked, and what comes next; stays in sight. */
export function TickBar({ ticks, keys, most, onChange }: TickBarProps): ReactElement | null {
  const { ticked, all, leave } = ticks;
  if (ticked === null) return null;
  const isAll = ticked.size > 0 && ticked.size >= Math.min(keys.length, most);
  const isTooMany = ticked.size > most;
  return (
    <View className={styles.bar}>
      <Text className={styles.count}>
        {isTooMany ? tickWords.tooMany(most) : tickWords.count(ticked.size)}
      </Text>
      <Pressable className={styles.way} onPress={() => all(isAll ? [] : keys.slice(0, most))}>
        {isAll ? tickWords.none : tickWords.all}
      </Pressable>
      <Pressable className={styles.way} onPress={leave}>
        {tickWords.leave}
      </Pressable>
      <View className={styles.next}>
        <ActionButton words={tickWords.change} disabled={ticked.size === 0 || isTooMany} onPress={onChange} />
      </View>
    </View>
  );
}
