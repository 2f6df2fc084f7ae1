/** The options of an item: a group of choices each, with how many are to be taken. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Choice, OptionGroup } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { plainYuan } from '../../components/price';
import { isFull, pressed, takenOf } from './choice';
import { ChoiceChip } from '../../components/choice-chip';
import styles from './option-groups.module.scss';
import { menuWords } from './words';

interface OptionGroupsProps {
  groups: OptionGroup[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}

/** Said where it is not plain that one is taken. @example limitsOf({least: 0, most: 3}) = '可不选，最多 3 项' */
function limitsOf({ least, most, choices }: OptionGroup): string | null {
  if (least === 1 && most === 1) return null;
  if (least === 0) return menuWords.upTo(Math.min(most, choices.length));
  if (least === most) return menuWords.exactly(least);
  return most >= choices.length ? menuWords.atLeast(least) : menuWords.range(least, most);
}

/** Several may be taken where a group has room for several; otherwise one takes the place of another. */
export function OptionGroups({ groups, choice, onChange }: OptionGroupsProps): ReactElement {
  return (
    <>
      {groups.map((group) => {
        const kind = group.most === 1 && group.least === 1 ? 'radio' : 'checkbox';
        const taken = takenOf(choice, group.code);
        const limits = limitsOf(group);
        return (
          <View key={group.code} className={styles.group}>
            <View className={styles.head}>
              <Text className={styles.name}>{group.name}</Text>
              {limits !== null && <Text className={styles.limits}>{limits}</Text>}
            </View>
            <View {...accessible({ role: kind === 'radio' ? 'radiogroup' : 'group', label: group.name })}>
              {group.choices.map(({ code, name, extraFen }) => (
                <ChoiceChip
                  key={code}
                  name={name}
                  note={extraFen > 0 ? menuWords.extra(plainYuan(String(extraFen))) : null}
                  kind={kind}
                  isTaken={taken.includes(code)}
                  disabled={!taken.includes(code) && isFull(group, choice)}
                  onPress={() => onChange(pressed(group, choice, code))}
                />
              ))}
            </View>
          </View>
        );
      })}
    </>
  );
}
