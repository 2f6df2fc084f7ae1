/** Inviting somebody: name and role, then the one-time code, which is shown once. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { InviteReply, Role } from '../../../cloudfunctions/contract/staff';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { TextField } from '../../components/text-field';
import { copyText } from '../../platform/clipboard';
import { Tabs } from '../../components/tabs';
import { useAttempt } from '../staff-session/use-attempt';
import { roleWords } from '../staff-session/words';
import { invite, type Invited } from './api';
import styles from './invite-sheet.module.scss';
import { teamWords } from './words';

/** What the contract takes. Characters. */
const NAME_MOST = 40;
const ROLES = (['clerk', 'manager'] as const satisfies Role[]).map((value) => ({
  value,
  words: roleWords[value],
}));

interface Made {
  name: string;
  reply: InviteReply;
}

function InviteForm({ store, onMade }: { store: string; onMade: (made: Made) => void }): ReactElement {
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<Invited['role']>('clerk');
  const making = useAttempt(
    (invited: Invited) => invite(store, invited),
    (reply, { name }) => onMade({ name, reply }),
  );
  const name = typed.trim();
  const isTooLong = name.length > NAME_MOST;
  return (
    <>
      <Text className={styles.label}>{teamWords.name}</Text>
      <TextField
        value={typed}
        label={teamWords.name}
        placeholder={teamWords.namePlaceholder}
        note={teamWords.nameNote(name.length, NAME_MOST)}
        isWrong={isTooLong}
        onChange={setTyped}
      />
      <Text className={styles.label}>{teamWords.role}</Text>
      <Tabs label={teamWords.role} choices={ROLES} value={role} onChoose={setRole} />
      <MessageLine words={making.trouble} isTrouble />
      <View className={styles.way}>
        <ActionButton
          words={teamWords.make}
          busyWords={making.busy === null ? null : teamWords.making}
          disabled={name === '' || isTooLong}
          onPress={() => making.start({ name, role })}
        />
      </View>
    </>
  );
}

function InviteCode({ made, onClose }: { made: Made; onClose: () => void }): ReactElement {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { invite: code, expiresAt } = made.reply;
  const copy = async (): Promise<void> => setCopied(await copyText(code));
  return (
    <>
      <Text className={styles.label}>{teamWords.codeFor(made.name)}</Text>
      <Text className={styles.code}>{code}</Text>
      <Text className={styles.soft}>{teamWords.codeUntil(expiresAt)}</Text>
      <Text className={styles.soft}>{teamWords.codeOnce}</Text>
      <MessageLine
        words={isCopied === null ? null : isCopied ? teamWords.copied : teamWords.notCopied}
        isTrouble={isCopied === false}
      />
      <View className={styles.way}>
        <ActionButton words={teamWords.copy} onPress={() => void copy()} />
        <View className={styles.gap} />
        <ActionButton words={teamWords.kept} kind="quiet" onPress={onClose} />
      </View>
    </>
  );
}

/** On screen as long as it is rendered; the code is gone with it. */
export function InviteSheet({ store, onClose }: { store: string; onClose: () => void }): ReactElement {
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Sheet
      id="invite-staff"
      title={made === null ? teamWords.inviteTitle : teamWords.codeTitle}
      onClose={onClose}
    >
      {made === null ? (
        <InviteForm store={store} onMade={setMade} />
      ) : (
        <InviteCode made={made} onClose={onClose} />
      )}
    </Sheet>
  );
}
