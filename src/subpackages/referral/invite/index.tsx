/** 邀请有礼: what inviting brings to both. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { showInvite } from '../../../features/invite/api';
import { ComingGift } from '../../../features/invite/coming-gift';
import { Invite } from '../../../features/invite/invite';
import { inviteWords } from '../../../features/invite/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { sharedInvite } from '../../../features/sharing/shared';
import { useSharing } from '../../../features/sharing/use-sharing';
import { usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function InviteOf(): ReactElement {
  const { data, rejection, retry } = useReply('invite', showInvite);
  const sharing = useSharing(sharedInvite);
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[160, 180, 120]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <ComingGift />
      <Invite invite={data} onInvite={() => sharing.open()} />
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function InviteOfPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={inviteWords.title} />
      <InviteOf key={turn} />
    </View>
  );
}
