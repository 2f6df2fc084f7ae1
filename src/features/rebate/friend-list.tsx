/** Who came by the member's links, and until when their purchases count. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FriendsReply, FriendView } from '../../../cloudfunctions/contract/referral';
import { FaceMark } from '../../components/face-mark';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { StaleNotice } from '../../components/stale-notice';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './friend-list.module.scss';
import { friendWords, rebateWords } from './words';

function Row({ friend: { friend, since, until, bought } }: { friend: FriendView }): ReactElement {
  const isOver = Date.parse(until) <= Date.now();
  return (
    <View className={styles.row}>
      <FaceMark initial={friend.slice(0, 1)} isGrey />
      <View className={styles.what}>
        <Text className={styles.name}>{friend}</Text>
        <Text className={styles.line}>{friendWords.since(since)}</Text>
        <Text className={styles.line}>{isOver ? friendWords.over : friendWords.until(until)}</Text>
      </View>
      <Text className={`${styles.state} ${bought ? styles.bought : ''}`}>
        {bought ? friendWords.bought : friendWords.notYet}
      </Text>
    </View>
  );
}

/** Of a list that has its first page. */
export function FriendList({
  list,
  onShare,
}: {
  list: PagedReply<FriendsReply>;
  onShare: () => void;
}): ReactElement {
  const friends = list.pages.flatMap((page) => page.friends);
  if (friends.length === 0)
    return (
      <Notice
        title={friendWords.none}
        hint={friendWords.noneHint}
        action={{ words: rebateWords.share, onPress: onShare }}
      />
    );
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      <Text className={styles.hint}>{friendWords.hint}</Text>
      <Panel>
        {friends.map((friend, place) => (
          <Row key={place} friend={friend} />
        ))}
        <LoadMore list={list} />
      </Panel>
    </>
  );
}
