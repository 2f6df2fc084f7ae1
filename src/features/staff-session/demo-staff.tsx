/** Demo mode's choice: whom to work as. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { StaffSessionReply } from '../../../cloudfunctions/contract/staff';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Skeleton } from '../../components/skeleton';
import { sharedWords } from '../../components/words';
import { useReply } from '../../platform/use-reply';
import { listDemoStaff, signInDemoStaff } from './api';
import { ChoiceRow } from './choice-row';
import styles from './sign-in.module.scss';
import { useAttempt } from './use-attempt';
import { roleWords, staffRejection, staffWords } from './words';

/** Outside demo mode it says where to go instead. */
export function DemoStaff({
  onSignedIn,
}: {
  onSignedIn: (signedIn: StaffSessionReply) => void;
}): ReactElement {
  const { data, rejection, retry } = useReply('demo staff', listDemoStaff);
  const signIn = useAttempt(signInDemoStaff, onSignedIn);
  if (rejection === 'demo-mode-only')
    return <Notice title={staffWords.noDemoTitle} hint={staffWords.noDemoHint} />;
  if (rejection !== null)
    return (
      <Notice {...staffRejection(rejection)} action={{ words: sharedWords.retry, onPress: retry }} isError />
    );
  return (
    <Panel title={staffWords.demoChoose} isTight>
      <View className={styles.waiting}>
        <MessageLine words={signIn.trouble} isTrouble />
        {data === null && <Skeleton heights={[48, 48, 48]} />}
      </View>
      {data?.staff.length === 0 && <Notice title={staffWords.demoNone} hint={staffWords.demoNoneHint} />}
      {data?.staff.map(({ staffId, name, role, stores }) => (
        <ChoiceRow
          key={staffId}
          title={name}
          detail={signIn.busy === staffId ? staffWords.signingIn : [roleWords[role], ...stores].join(' · ')}
          disabled={signIn.busy !== null}
          onPress={() => signIn.start(staffId)}
        />
      ))}
    </Panel>
  );
}
