/**
 * Signing in as staff: with WeChat, or in a browser as one of the demo's; and the way for those who come with
 * a one-time code.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { StaffSessionReply } from '../../../cloudfunctions/contract/staff';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { openStaffInvite } from '../../platform/navigation';
import { signInOnWechat } from './api';
import { DemoStaff } from './demo-staff';
import styles from './sign-in.module.scss';
import { useAttempt } from './use-attempt';
import { useStaffSession } from './use-staff-session';
import { staffTrouble, staffWords } from './words';

function WechatSignIn({ onSignedIn }: { onSignedIn: (signedIn: StaffSessionReply) => void }): ReactElement {
  const signIn = useAttempt(
    (_: 'wechat') => signInOnWechat(),
    onSignedIn,
    (rejection) =>
      rejection.code === 'not-found'
        ? `${staffWords.unknownTitle}，${staffWords.unknownHint}`
        : staffTrouble(rejection),
  );
  return (
    <Panel>
      <ActionButton
        words={staffWords.wechat}
        busyWords={signIn.busy === null ? null : staffWords.signingIn}
        onPress={() => signIn.start('wechat')}
      />
      <MessageLine words={signIn.trouble} isTrouble />
    </Panel>
  );
}

/** Says also why somebody who was signed in no longer is. `onSignedIn` hears who came. */
export function StaffSignIn({
  onSignedIn,
}: {
  onSignedIn?: ((signedIn: StaffSessionReply) => void) | undefined;
}): ReactElement {
  const isOver = useStaffSession((state) => state.isOver);
  const keep = useStaffSession((state) => state.start);
  const start = (signedIn: StaffSessionReply): void => {
    keep(signedIn);
    onSignedIn?.(signedIn);
  };
  return (
    <View>
      {isOver ? (
        <Notice title={staffWords.overTitle} hint={staffWords.overHint} isError />
      ) : (
        <Text className={styles.lead}>{staffWords.signInLead}</Text>
      )}
      {process.env.TARO_ENV === 'h5' ? <DemoStaff onSignedIn={start} /> : <WechatSignIn onSignedIn={start} />}
      <ActionButton words={staffWords.haveInvite} kind="quiet" onPress={() => void openStaffInvite()} />
    </View>
  );
}
