/** On the page of what was shared: who recommended it, and that the link rewards them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SharedKind } from '../../../cloudfunctions/contract/referral';
import { accessible } from '../../components/accessible';
import styles from './link-line.module.scss';
import { useOpenedLink } from './opened-link';
import { openedWords } from './words';

/** Nothing for whoever came without a link to it. @example <LinkLine kind="group" id={group} /> */
export function LinkLine({ kind, id }: { kind: SharedKind; id?: string }): ReactElement | null {
  const opened = useOpenedLink((state) => state.opened);
  if (opened === null || opened.from === null || opened.content.kind !== kind) return null;
  if (id !== undefined && opened.content.id !== id) return null;
  const { from, friendGets, notice } = opened;
  return (
    <View className={styles.line} {...accessible({ role: 'status' })}>
      <Text className={styles.from}>
        {[openedWords.from(from), notice].filter((words) => words !== '').join(' · ')}
      </Text>
      {friendGets !== '' && <Text className={styles.gets}>{friendGets}</Text>}
    </View>
  );
}
