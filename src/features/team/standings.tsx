/** Who of the team wants to be seen, by what they have brought; the others are counted. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { MyTeam } from '../../../cloudfunctions/contract/referral-team';
import { Panel } from '../../components/panel';
import styles from './standings.module.scss';
import { progressWords as words } from './words';

/** Nothing before the first month has begun. */
export function Standings({ standings, others }: Pick<MyTeam, 'standings' | 'others'>): ReactElement | null {
  if (standings.length + others === 0) return null;
  return (
    <Panel title={words.standings}>
      {standings.map(({ place, name, soldFen, mine }, row) => (
        <View key={row} className={styles.row}>
          <Text className={styles.place}>{words.place(place)}</Text>
          <Text className={`${styles.name} ${mine ? styles.mine : ''}`}>
            {mine ? `${name}（${words.me}）` : name}
          </Text>
          <Text className={styles.sum}>{yuan(soldFen)}</Text>
        </View>
      ))}
      {others > 0 && <Text className={styles.others}>{words.others(others)}</Text>}
    </Panel>
  );
}
