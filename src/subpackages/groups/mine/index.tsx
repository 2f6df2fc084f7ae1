/** 我的拼团: the member's own groups. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useSession } from '../../../features/session/use-session';
import { listMyGroups } from '../../../features/groups/api';
import { MyGroups } from '../../../features/groups/my-groups';
import { myGroupWords } from '../../../features/groups/words';
import { NoMember } from '../../../features/me/no-member';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

function Mine(): ReactElement {
  const list = usePagedReply('my groups', listMyGroups);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[98, 98, 98]} onRetry={list.retry} />;
  return <MyGroups list={list} />;
}

/** Starts over for whoever else may be signed in. */
export default function MyGroupsPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={myGroupWords.title} />
      <Mine key={turn} />
    </View>
  );
}
