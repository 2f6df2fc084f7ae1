/** Groups in which something does not get on: why, and the way to try again. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StuckGroup } from '../../../cloudfunctions/contract/group-desk';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listStuckGroups } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { GroupCard } from './group-card';
import { RetryButton } from './retry-button';
import { groupWords, stuckWords as words } from './words';

/** The reason, what was answered last, and what to do. */
export function StuckReason({
  stuck,
  onRetried,
}: {
  stuck: StuckGroup;
  onRetried: () => void;
}): ReactElement {
  const { message, since, lastError, retry } = stuck;
  return (
    <>
      <Text className={styles.warning}>{message}</Text>
      <Text className={styles.faint}>{words.since(longMoment(since))}</Text>
      {lastError !== '' && <Text className={styles.faint}>{groupWords.error(lastError)}</Text>}
      {retry.length === 0 ? (
        <Text className={styles.faint}>{words.none}</Text>
      ) : (
        <RetryButton ids={retry} onRetried={onRetried} />
      )}
    </>
  );
}

/** What gets on again leaves the list. */
export function StuckList({ onShow }: { onShow: (group: string) => void }): ReactElement {
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`stuck groups ${turn}`, listStuckGroups);
  const groups = list.pages.flatMap((page) => page.groups);
  const refresh = (): void => setTurn(turn + 1);
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.refresh} kind="quiet" onPress={refresh} />
        </View>
      </View>
      <Text className={`${styles.faint} ${styles.above}`}>{words.hint}</Text>
      <PagedList
        list={list}
        isEmpty={groups.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {groups.map(({ group, stuck }) => (
            <GroupCard key={group.group} line={group} onShow={() => onShow(group.group)}>
              <StuckReason stuck={stuck} onRetried={refresh} />
            </GroupCard>
          ))}
        </View>
      </PagedList>
    </>
  );
}
