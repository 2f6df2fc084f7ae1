/** Some of many: boxes to tick, folded away while none is looked for. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../../components/pressable';
import { Toggle } from '../../../components/toggle';
import styles from '../desk/desk.module.scss';
import type { Path } from './document';
import { PlaceProblems } from './fields';
import { useFormValue } from './form';
import { formWords } from './words';

interface ManyChoiceProps {
  path: Path;
  label: string;
  options: readonly { value: string; words: string }[];
  /** What none of them means. */
  none: string;
  /** They stand there as numbers, in their order. */
  isNumber?: boolean;
  /** Of few letters each: closer together. */
  isDense?: boolean;
}

/** What stands there and is none of the options can be taken away too. */
export function ManyChoice(props: ManyChoiceProps): ReactElement {
  const { path, label, options, none, isNumber = false, isDense = false } = props;
  const [isOpen, setOpen] = useState(false);
  const [value, set] = useFormValue(path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const others = chosen.filter((each) => options.every((option) => option.value !== each));
  const all = [...options, ...others.map((each) => ({ value: each, words: each }))];
  const named = all.filter((option) => chosen.includes(option.value)).map(({ words }) => words);
  const change = (each: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, each] : chosen.filter((other) => other !== each);
    set(isNumber ? next.map(Number).sort((a, b) => a - b) : next);
  };
  return (
    <View className={styles.lines}>
      <View className={styles.between}>
        <Text className={styles.entry}>
          {formWords.chosen(label, named.length === 0 ? none : named.join('、'))}
        </Text>
        <Pressable
          className={styles.small}
          label={isOpen ? formWords.foldLabel(label) : formWords.chooseLabel(label)}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? formWords.fold : formWords.choose}
        </Pressable>
      </View>
      {isOpen && (
        <View className={isDense ? styles.dense : styles.grid}>
          {all.map((option) => (
            <Toggle
              key={option.value}
              kind="checkbox"
              title={option.words}
              isOn={chosen.includes(option.value)}
              onChange={(isOn) => change(option.value, isOn)}
            />
          ))}
        </View>
      )}
      <PlaceProblems paths={[path]} />
    </View>
  );
}
