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

/** Folded away while nothing is added; there is always a first one to choose. */
export function AddCondition({ lines, onAdd }: AddConditionProps): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const isFirst = lines.length === 0;
  const isOpen = isAsked || isFirst;
  const unused = unusedKinds(lines);
  if (unused.length === 0) return <Text className={desk.faint}>{words.full}</Text>;
  const add = (kind: LineKind): void => {
    onAdd(KINDS[kind].first);
    setAsked(false);
  };
  return (
    <View className={styles.adding}>
      {!isFirst && (
        <Pressable className={styles.add} expanded={isOpen} onPress={() => setAsked(!isOpen)}>
          {isOpen ? words.fold : words.add}
        </Pressable>
      )}
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
