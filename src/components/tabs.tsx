/** A choice between a few lists or answers; where they have no room, they are scrolled. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from './accessible';
import { Pressable } from './pressable';
import styles from './tabs.module.scss';

interface TabsProps<V extends string> {
  /** What is chosen here. */
  label: string;
  choices: readonly { value: V; words: string }[];
  value: V;
  onChoose: (value: V) => void;
  /** Below other tabs: plainer, so that one sees which are whose. */
  isInner?: boolean;
}

/** @example <Tabs label="角色" choices={roles} value={role} onChoose={setRole} /> */
export function Tabs<V extends string>(props: TabsProps<V>): ReactElement {
  const { label, choices, value, onChoose, isInner = false } = props;
  return (
    <View className={isInner ? styles.inner : styles.tabs} {...accessible({ role: 'tablist', label })}>
      {choices.map((choice) => (
        <Pressable
          key={choice.value}
          role="tab"
          selected={choice.value === value}
          className={`${isInner ? styles.plain : styles.tab} ${choice.value === value ? (isInner ? styles.under : styles.on) : ''}`}
          onPress={() => onChoose(choice.value)}
        >
          {choice.words}
        </Pressable>
      ))}
    </View>
  );
}
