/** A line that leads to passing something on. */
import type { ReactElement } from 'react';
import { Pressable } from '../../components/pressable';
import styles from './share-way.module.scss';
import { shareWords } from './words';

/** @example <ShareWay onPress={() => sharing.open(sharedItem(product, name, picture))} /> */
export const ShareWay = ({ onPress }: { onPress: () => void }): ReactElement => (
  <Pressable className={styles.way} onPress={onPress}>
    {shareWords.title}
  </Pressable>
);
