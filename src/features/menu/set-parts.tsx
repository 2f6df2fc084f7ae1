/** The parts of a set: one product for each, with that product's own options. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { closedWords } from './cart-check';
import { withPart, withPartOptions, type Draft, type Items } from './choice';
import { ChoiceChip } from '../../components/choice-chip';
import { OptionGroups } from './option-groups';
import styles from './set-parts.module.scss';

interface SetPartsProps {
  set: NonNullable<MenuItemView['set']>;
  items: Items;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** Products that cannot be had now are there, and say why. */
export function SetParts({ set, items, draft, onChange }: SetPartsProps): ReactElement {
  return (
    <>
      {set.parts.map(({ code, name, products }) => {
        const chosen = draft.parts.find(({ part }) => part === code);
        const product = chosen && items.get(chosen.product);
        const known = products.flatMap((each) => items.get(each) ?? []);
        return (
          <View key={code} className={styles.part}>
            <Text className={styles.name}>{name}</Text>
            <View {...accessible({ role: 'radiogroup', label: name })}>
              {known.map((each) => (
                <ChoiceChip
                  key={each.product}
                  name={each.name}
                  note={each.closedFor === null ? null : closedWords(each)}
                  kind="radio"
                  isTaken={each.product === chosen?.product}
                  disabled={each.closedFor !== null}
                  onPress={() => onChange(withPart(draft, items, code, each.product))}
                />
              ))}
            </View>
            {chosen !== undefined && product !== undefined && product.options.length > 0 && (
              <View className={styles.options}>
                <OptionGroups
                  groups={product.options}
                  choice={chosen.options}
                  onChange={(options) => onChange(withPartOptions(draft, code, options))}
                />
              </View>
            )}
          </View>
        );
      })}
    </>
  );
}
