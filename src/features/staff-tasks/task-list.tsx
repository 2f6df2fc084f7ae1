/** What a store's staff are asked to do for members, each with a button that says it is done. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StoreTask } from '../../../cloudfunctions/contract/counter';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { LoadMore } from '../../components/load-more';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useAttempt } from '../staff-session/use-attempt';
import { staffRejection } from '../staff-session/words';
import { finishTask, listTasks } from './api';
import styles from './task-list.module.scss';
import { taskWords as words } from './words';

function Task({ store, task }: { store: string; task: StoreTask }): ReactElement {
  const [isDone, setDone] = useState(false);
  const finishing = useAttempt(
    (_: 'done') => finishTask(store, task.task),
    () => setDone(true),
  );
  return (
    <View className={styles.task}>
      <View className={styles.said}>
        <Text className={styles.words}>{task.words}</Text>
        <Text className={styles.facts}>
          {[words.for(task.member), words.until(longDay(task.until))].join(' · ')}
        </Text>
        <MessageLine words={finishing.trouble} isTrouble />
      </View>
      {isDone ? (
        <Text className={styles.facts}>{words.finished}</Text>
      ) : (
        <View className={styles.way}>
          <ActionButton
            words={words.done}
            label={words.doneLabel(task.words, task.member)}
            kind="quiet"
            busyWords={finishing.busy === null ? null : words.doing}
            onPress={() => finishing.start('done')}
          />
        </View>
      )}
    </View>
  );
}

/** @param store whose tasks they are */
export function TaskList({ store }: { store: string }): ReactElement {
  const list = usePagedReply(`tasks ${store}`, (after) => listTasks(store, after));
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return (
      <Waiting
        rejection={list.rejection}
        heights={[72, 72, 72]}
        onRetry={list.retry}
        inWords={staffRejection}
      />
    );
  const tasks = list.pages.flatMap((page) => page.tasks);
  if (tasks.length === 0) return <Notice title={words.none} hint={words.noneHint} />;
  return (
    <>
      <Panel title={words.lead}>
        {tasks.map((task) => (
          <Task key={task.task} store={store} task={task} />
        ))}
      </Panel>
      <LoadMore list={list} />
    </>
  );
}
