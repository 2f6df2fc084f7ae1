/** Hints about regulars of the store: no phone, no sums. Asked for only here: a look is written down. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, shortDay } from '../../../cloudfunctions/contract/in-words';
import type { Regular, RegularCrowd } from '../../../cloudfunctions/contract/morning';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { staffRejection } from '../staff-session/words';
import { listRegulars } from './api';
import styles from './morning.module.scss';
import { morningWords as words } from './words';

function noteOf({ birthday, awayDays, orders }: Regular): string {
  const times = groupDigits(String(orders));
  return birthday === null
    ? words.away(awayDays, times)
    : words.birthday(shortDay(`2000-${birthday}`), times);
}

export function Regulars({ store, crowd }: { store: string; crowd: RegularCrowd }): ReactElement {
  const list = usePagedReply(`regulars ${store} ${crowd}`, (after) => listRegulars(store, crowd, after));
  useEndOfPage(list.more);
  const [first] = list.pages;
  if (first === undefined)
    return (
      <Waiting rejection={list.rejection} heights={[96, 320]} onRetry={list.retry} inWords={staffRejection} />
    );
  if (first.isFew) return <Notice title={words.fewTitle} hint={words.fewHint} />;
  const regulars = list.pages.flatMap((page) => page.regulars);
  return (
    <Panel title={words.parts[crowd]}>
      <Text className={styles.note}>{words.listHint}</Text>
      <Text className={styles.note}>{words.tip}</Text>
      {regulars.map((one, place) => (
        <View key={`${place} ${one.name}`} className={styles.day}>
          <View className={styles.head}>
            <Text className={styles.said}>{one.name === '' ? words.noName : one.name}</Text>
            <Text className={styles.note}>{one.tier}</Text>
          </View>
          <Text className={styles.note}>{noteOf(one)}</Text>
        </View>
      ))}
      <LoadMore list={list} />
    </Panel>
  );
}
