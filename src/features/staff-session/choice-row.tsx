/** A row that chooses something or somebody: what, and a line below it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import styles from './choice-row.module.scss';

interface ChoiceRowProps {
  title: string;
  detail: string;
  disabled?: boolean;
  onPress: () => void;
}

/** The whole row is one button; long names wrap. */
export function ChoiceRow({ title, detail, disabled = false, onPress }: ChoiceRowProps): ReactElement {
  return (
    <Pressable className={styles.row} disabled={disabled} onPress={onPress}>
      <View>
        <Text className={styles.title}>{title}</Text>
        {detail !== '' && <Text className={styles.detail}>{detail}</Text>}
      </View>
    </Pressable>
  );
}
