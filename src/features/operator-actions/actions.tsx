/** Who did what for the brand, newest first, with the figures of the day. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ActionRow, ActionsReply } from '../../../cloudfunctions/contract/staff';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listActions } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { Figure } from '../operator-kit/desk/figure';
import { PagedList } from '../operator-kit/desk/paged-list';
import { actionsWords } from './words';

function Today({ today }: { today: ActionsReply['today'] }): ReactElement {
  return (
    <Panel title={actionsWords.today}>
      <View className={styles.figures}>
        <Figure name={actionsWords.redemptions} value={String(today.redemptions)} />
        <Figure name={actionsWords.points} value={today.points} />
        <Figure name={actionsWords.credits} value={String(today.credits)} />
        <Figure name={actionsWords.reversals} value={String(today.reversals)} />
      </View>
    </Panel>
  );
}

const LOOKS = new Set(['look-up-member', 'list-members', 'show-story']);
/** By what a member was looked for is kept as a word; everything else is shown as it was written down. */
const whatOf = ({ action, what }: ActionRow): string =>
  LOOKS.has(action) ? (actionsWords.subjects[what] ?? what) : what;

function ActionLine({ row }: { row: ActionRow }): ReactElement {
  const about = [
    longMoment(row.at),
    row.who === '' ? actionsWords.nobody : row.who,
    ...(row.member === null ? [] : [actionsWords.member(row.member)]),
  ];
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{actionsWords.names[row.action] ?? row.action}</Text>
        <Text className={styles.entry}>{whatOf(row)}</Text>
        {row.redemption?.state === 'reversed' && (
          <Text className={styles.badge}>{actionsWords.reversed}</Text>
        )}
      </View>
      <Text className={styles.faint}>{about.join(' · ')}</Text>
      {row.reason !== null && <Text className={styles.faint}>{actionsWords.reason(row.reason)}</Text>}
    </View>
  );
}

/** Page by page. */
export function Actions(): ReactElement {
  const list = usePagedReply('actions', listActions);
  const rows = list.pages.flatMap((page) => page.actions);
  const today = list.pages[0]?.today;
  return (
    <PagedList
      list={list}
      isEmpty={rows.length === 0}
      empty={{ title: actionsWords.emptyTitle, hint: actionsWords.emptyHint }}
    >
      {today !== undefined && <Today today={today} />}
      <View className={styles.panel}>
        {rows.map((row) => (
          <ActionLine key={row.id} row={row} />
        ))}
      </View>
    </PagedList>
  );
}
