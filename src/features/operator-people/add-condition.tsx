/** Conditions that are not used yet, by what they are about. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import styles from './builder.module.scss';
import { KINDS, unusedKinds, type LineKind } from './draft-rule';
import { builderWords as words, groupWords, kindWords } from './words';

interface AddConditionProps {
  lines: readonly unknown[];
  onAdd: (line: object) => void;
}

const GROUPS = Object.keys(groupWords) as (keyof typeof groupWords)[];

/** Folded away while nothing is added. */
export function AddCondition({ lines, onAdd }: AddConditionProps): ReactElement {
  const [isOpen, setOpen] = useState(lines.length === 0);
  const unused = unusedKinds(lines);
  if (unused.length === 0) return <Text className={desk.faint}>{words.full}</Text>;
  const add = (kind: LineKind): void => {
    onAdd(KINDS[kind].first);
    setOpen(false);
  };
  return (
    <View className={styles.adding}>
      <Pressable className={styles.add} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? words.fold : words.add}
      </Pressable>
      {isOpen &&
        GROUPS.map((group) => {
          const kinds = unused.filter((kind) => KINDS[kind].group === group);
          return kinds.length === 0 ? null : (
            <View key={group} className={styles.group}>
              <Text className={styles.groupName}>{groupWords[group]}</Text>
              <View className={styles.chips}>
                {kinds.map((kind) => (
                  <Pressable key={kind} className={styles.chip} onPress={() => add(kind)}>
                    {kindWords[kind]}
                  </Pressable>
                ))}
              </View>
            </View>
          );
        })}
    </View>
  );
}
