/** Tasks of staff in 企业微信, and whom members have as friends there. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FriendsReply, StaffTaskView } from '../../../cloudfunctions/contract/message-desk';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { importFriends, listStaffTasks } from '../operator-kit/api-messages';
import styles from '../operator-kit/desk/desk.module.scss';
import { Figure } from '../operator-kit/desk/figure';
import { ListTold } from '../operator-kit/desk/list-told';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { isTooLong, ListField } from '../operator-kit/form/list-field';
import { numbersWords, taskWords as words } from './words';

export function StaffTasks(): ReactElement {
  const list = usePagedReply('staff tasks', listStaffTasks);
  const tasks = list.pages.flatMap((page) => page.tasks);
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{words.lead}</Text>
      </View>
      <PagedList
        list={list}
        isEmpty={tasks.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {tasks.map((task) => (
            <Task key={task.task} task={task} />
          ))}
        </View>
      </PagedList>
      <Friends />
    </>
  );
}

function Task({ task }: { task: StaffTaskView }): ReactElement {
  const { staff, title, source, at, state, assigned, confirmed, delivered } = task;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{`${staff} · ${title}`}</Text>
        <Text className={styles.badge}>{words.states[state]}</Text>
      </View>
      <Text className={`${styles.faint} ${styles.fill}`}>{words.about(source, longMoment(at))}</Text>
      <View className={styles.figures}>
        <Figure name={numbersWords.assigned} value={String(assigned)} />
        <Figure name={numbersWords.confirmed} value={String(confirmed)} />
        <Figure name={numbersWords.delivered} value={String(delivered)} />
      </View>
    </View>
  );
}

/** A list that is told again changes nothing. */
function Friends(): ReactElement {
  const [csv, setCsv] = useState('');
  const [told, setTold] = useState<FriendsReply | null>(null);
  const importing = useAttempt((_: 'import') => importFriends(csv), setTold);
  const type = (text: string): void => {
    setTold(null);
    setCsv(text);
  };
  return (
    <Panel title={words.importTitle}>
      <ListField label={words.importText} hint={words.importHint} text={csv} onChange={type} />
      <MessageLine words={importing.trouble} isTrouble />
      <ActionButton
        words={words.importStart}
        busyWords={importing.busy === null ? null : words.importing}
        disabled={csv.trim() === '' || isTooLong(csv)}
        onPress={() => importing.start('import')}
      />
      {told !== null && (
        <View className={styles.part}>
          <ListTold
            figures={[
              [words.kept, told.kept],
              [words.missing, told.missing],
            ]}
            unknown={told.unknown}
            missing={told.missing}
            words={words}
          />
        </View>
      )}
    </Panel>
  );
}
