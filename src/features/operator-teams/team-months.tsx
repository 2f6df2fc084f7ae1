/** Closed months of a team: the total, the bonus and each part; and the file of each. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { DeskTeamMonth } from '../../../cloudfunctions/contract/referral-team-desk';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { exportTeamMonth, listDeskTeamMonths } from '../operator-kit/api-teams';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { PagedList } from '../operator-kit/desk/paged-list';
import { longMonth, monthWords as words } from './words';

function Part({ part }: { part: DeskTeamMonth['parts'][number] }): ReactElement {
  const { name, soldFen, partFen, nowFen } = part;
  return (
    <View className={styles.row}>
      <Text className={styles.entry}>{name}</Text>
      <Text className={styles.faint}>{words.part(yuan(soldFen), yuan(partFen))}</Text>
      {nowFen !== partFen && <Text className={styles.faint}>{words.now(yuan(nowFen))}</Text>}
    </View>
  );
}

function Month({ team, month }: { team: string; month: DeskTeamMonth }): ReactElement {
  const { met, soldFen, targetFen, orders, heldFen, dueFen, poolFen, parts } = month;
  return (
    <Panel title={longMonth(month.month)} level={3}>
      <Text className={styles.faint}>
        {met ? words.met : words.missed} · {words.orders(orders)}
      </Text>
      <Fact name={words.sold} value={words.of(yuan(soldFen), yuan(targetFen))} />
      {heldFen !== '0' && <Fact name={words.held} value={yuan(heldFen)} />}
      <Fact
        name={words.pool}
        value={dueFen === poolFen ? yuan(poolFen) : words.capped(yuan(poolFen), yuan(dueFen))}
      />
      {parts.map((part, place) => (
        <Part key={place} part={part} />
      ))}
      <CsvButton
        of={words.csv(month.month)}
        fileName={words.fileName(team, month.month)}
        ask={(after) => exportTeamMonth(team, month.month, after)}
      />
    </Panel>
  );
}

/** The latest first. */
export function TeamMonths({ team }: { team: string }): ReactElement {
  const list = usePagedReply(`months of ${team}`, (after) => listDeskTeamMonths(team, after));
  const months = list.pages.flatMap((page) => page.months);
  return (
    <Panel title={words.title}>
      <PagedList
        list={list}
        isEmpty={months.length === 0}
        empty={{ title: words.none, hint: words.noneHint }}
      >
        {months.map((month) => (
          <Month key={month.month} team={team} month={month} />
        ))}
      </PagedList>
    </Panel>
  );
}
