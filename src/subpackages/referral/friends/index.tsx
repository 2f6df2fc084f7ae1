/** 我的好友: who came by my links, and until when it counts. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { listFriends } from '../../../features/rebate/api';
import { FriendList } from '../../../features/rebate/friend-list';
import { friendWords } from '../../../features/rebate/words';
import { useSession } from '../../../features/session/use-session';
import { sharedShop } from '../../../features/sharing/shared';
import { useSharing } from '../../../features/sharing/use-sharing';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

function Friends(): ReactElement {
  const list = usePagedReply('friends', listFriends);
  const sharing = useSharing(sharedShop);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[60, 60, 60, 60]} onRetry={list.retry} />;
  return (
    <>
      <FriendList list={list} onShare={() => sharing.open()} />
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function FriendsPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={friendWords.title} />
      <Friends key={turn} />
    </View>
  );
}
