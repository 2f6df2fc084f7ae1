/** Using a one-time code, typed or brought by the page's address. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { TextField } from '../../components/text-field';
import { acceptInvite } from './api';
import styles from './sign-in.module.scss';
import { useAttempt } from './use-attempt';
import { useStaffSession } from './use-staff-session';
import { staffWords } from './words';

interface AcceptInviteFormProps {
  /** What the address brought; empty: nothing. */
  brought: string;
  /** They work here from now on. */
  onAccepted: () => Promise<void>;
}

/** What was typed stays until it was accepted. */
export function AcceptInviteForm({ brought, onAccepted }: AcceptInviteFormProps): ReactElement {
  const [typed, setTyped] = useState(brought);
  const start = useStaffSession((state) => state.start);
  const accept = useAttempt(acceptInvite, (signedIn) => {
    start(signedIn);
    return onAccepted();
  });
  const invite = typed.trim().slice(0, 40);
  return (
    <Panel>
      <Text className={styles.lead}>{staffWords.inviteLead}</Text>
      <TextField
        value={typed}
        label={staffWords.invite}
        placeholder={staffWords.invitePlaceholder}
        note={staffWords.inviteNote}
        onChange={(next) => {
          setTyped(next);
          accept.clear();
        }}
      />
      <MessageLine words={accept.trouble} isTrouble />
      <View className={styles.way}>
        <ActionButton
          words={staffWords.accept}
          busyWords={accept.busy === null ? null : staffWords.accepting}
          disabled={invite === ''}
          onPress={() => accept.start(invite)}
        />
      </View>
    </Panel>
  );
}
