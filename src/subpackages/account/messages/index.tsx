/** 消息: what the member was sent, and why. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { listMessages } from '../../../features/messages/api';
import { Inbox } from '../../../features/messages/inbox';
import { inboxWords } from '../../../features/messages/words';
import { useSession } from '../../../features/session/use-session';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import pageStyles from '../page.module.scss';

function Messages(): ReactElement {
  const list = usePagedReply('messages', listMessages);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[160, 160, 160]} onRetry={list.retry} />;
  return <Inbox list={list} />;
}

/** Starts over for whoever else may be signed in. */
export default function MessagesPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={pageStyles.page} {...accessible({ role: 'main' })}>
      <PageHead title={inboxWords.title} />
      <Messages key={turn} />
    </View>
  );
}
