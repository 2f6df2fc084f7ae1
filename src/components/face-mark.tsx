/** Somebody as a round mark: the first character of the name that others may see. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './face-mark.module.scss';

interface FaceMarkProps {
  initial: string;
  /** Somebody who is still paying. */
  isPale?: boolean;
  /** Somebody who is only told of. */
  isGrey?: boolean;
}

/** Silent: the name stands beside it. */
export function FaceMark({ initial, isPale = false, isGrey = false }: FaceMarkProps): ReactElement {
  const look = isPale ? styles.pale : isGrey ? styles.grey : '';
  return (
    <View className={`${styles.face} ${look}`} {...accessible({ hidden: true })}>
      <Text>{initial}</Text>
    </View>
  );
}
