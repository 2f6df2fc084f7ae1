/**
 * Text on the cup, or the name of an own recipe: for the levels that have it; the others are told which do.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { TextField } from '../../components/text-field';
import styles from './option-groups.module.scss';
import { menuWords } from './words';

interface CustomTextProps {
  custom: NonNullable<MenuItemView['custom']>;
  text: string;
  onChange: (text: string) => void;
}

/** It may always stay empty. */
export function CustomText({ custom, text, onChange }: CustomTextProps): ReactElement {
  const { kind, mostCharacters, open, tierNames } = custom;
  const name = kind === 'cup-text' ? menuWords.cupText : menuWords.recipe;
  const count = Array.from(text.trim()).length;
  return (
    <View className={styles.group}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        {tierNames.length > 0 && (
          <Text className={styles.limits}>{menuWords.textFor(tierNames.join('、'))}</Text>
        )}
      </View>
      {open && (
        <TextField
          value={text}
          label={name}
          placeholder={kind === 'cup-text' ? menuWords.cupTextHint : menuWords.recipeHint}
          note={menuWords.textCount(count, mostCharacters)}
          isWrong={count > mostCharacters}
          onChange={onChange}
        />
      )}
    </View>
  );
}
