/** A choice between two or three lists or answers. */
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
}

/** @example <Tabs label="角色" choices={roles} value={role} onChoose={setRole} /> */
export function Tabs<V extends string>({ label, choices, value, onChoose }: TabsProps<V>): ReactElement {
  return (
    <View className={styles.tabs} {...accessible({ role: 'tablist', label })}>
      {choices.map((choice) => (
        <Pressable
          key={choice.value}
          role="tab"
          selected={choice.value === value}
          className={`${styles.tab} ${choice.value === value ? styles.on : ''}`}
          onPress={() => onChoose(choice.value)}
        >
          {choice.words}
        </Pressable>
      ))}
    </View>
  );
}
