/** Somebody in a group, as a round mark: the first character of the name that others may see. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Face } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import styles from './face-mark.module.scss';

/** Silent: the name stands beside it. `isPale`: somebody who is still paying. */
export function FaceMark({ face, isPale = false }: { face: Face; isPale?: boolean }): ReactElement {
  return (
    <View className={`${styles.face} ${isPale ? styles.pale : ''}`} {...accessible({ hidden: true })}>
      <Text>{face.initial}</Text>
    </View>
  );
}
