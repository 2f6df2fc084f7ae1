/** Closed months, the latest first: what each came to for me, and how. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { TeamMonthsReply, TeamMonthView } from '../../../cloudfunctions/contract/referral-team';
import { LoadMore } from '../../components/load-more';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './month-list.module.scss';
import { monthWords, teamWords } from './words';

function Row({ month: { month, team, met, partFen, sentence } }: { month: TeamMonthView }): ReactElement {
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.name}>{monthWords.team(month, team)}</Text>
        <Text className={`${styles.state} ${met ? styles.met : ''}`}>
          {met ? monthWords.met : monthWords.missed}
        </Text>
        <Text className={styles.sum}>{yuan(partFen)}</Text>
      </View>
      <Text className={styles.how}>{sentence}</Text>
    </View>
  );
}

/** @param props.isQuiet nothing is said where there is none */
export function MonthList({
  list,
  isQuiet,
}: {
  list: PagedReply<TeamMonthsReply>;
  isQuiet: boolean;
}): ReactElement | null {
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[88]} onRetry={list.retry} />;
  const months = list.pages.flatMap((page) => page.months);
  if (months.length === 0 && isQuiet) return null;
  return (
    <Panel title={teamWords.months}>
      {months.length === 0 && <Text className={styles.how}>{teamWords.noMonths}</Text>}
      {months.map((month) => (
        <Row key={`${month.month} ${month.team}`} month={month} />
      ))}
      <LoadMore list={list} />
    </Panel>
  );
}
