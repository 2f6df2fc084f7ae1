/** How the store's last four weeks went, day by day, the newest first. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, percent, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { StoreDay } from '../../../cloudfunctions/contract/morning';
import { accessible } from '../../components/accessible';
import { weekday } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { staffRejection } from '../staff-session/words';
import { showStoreDays } from './api';
import styles from './morning.module.scss';
import { morningWords as words } from './words';

const lineOf = ({ orders, memberOrders }: StoreDay): string =>
  orders === 0
    ? words.noOrders
    : words.line(groupDigits(String(orders)), percent(Math.round((memberOrders * 100) / orders) * 100));

function DayRow({ day, most }: { day: StoreDay; most: number }): ReactElement {
  return (
    <View className={styles.day}>
      <View className={styles.head}>
        <Text>{`${shortDay(day.day)} ${weekday(day.day)}`}</Text>
        <Text className={styles.said}>{yuan(day.takingsFen)}</Text>
      </View>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.filled} style={{ width: `${(Number(day.takingsFen) * 100) / most}%` }} />
      </View>
      <Text className={styles.note}>{lineOf(day)}</Text>
    </View>
  );
}

export function StoreDays({ store }: { store: string }): ReactElement {
  const { data, rejection, retry } = useReply(`store days ${store}`, () => showStoreDays(store));
  usePageShown(retry);
  if (data === null)
    return <Waiting rejection={rejection} heights={[96, 480]} onRetry={retry} inWords={staffRejection} />;
  const { days, regulars } = data;
  const sum = days.reduce((fen, { takingsFen }) => fen + BigInt(takingsFen), 0n);
  const orders = days.reduce((count, day) => count + day.orders, 0);
  const most = Math.max(1, ...days.map(({ takingsFen }) => Number(takingsFen)));
  return (
    <Panel title={words.total(yuan(sum), groupDigits(String(orders)))}>
      <Text className={styles.note}>
        {regulars === null ? words.fewRegulars : words.regulars(groupDigits(String(regulars)))}
      </Text>
      {[...days].reverse().map((day) => (
        <DayRow key={day.day} day={day} most={most} />
      ))}
    </Panel>
  );
}
