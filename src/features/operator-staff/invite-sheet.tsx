/** Inviting somebody: who, in which role, at which stores; then the code, once. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { InviteReply, Role } from '../../../cloudfunctions/contract/staff';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { inviteStaff } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { OnceSheet } from '../operator-kit/desk/once-sheet';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { deskWords } from '../operator-kit/desk/words';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { StoreChoice } from './store-choice';
import { teamWords } from './words';

/** As the contract says. Characters, and stores. */
const NAME_LENGTH = 40;
const MOST_STORES = 50;

const ROLE_OPTIONS = (Object.keys(deskWords.roles) as Role[]).map((value) => ({
  value,
  words: deskWords.roles[value],
}));
const isRole = (value: string): value is Role => value in deskWords.roles;

/** On screen as long as it is rendered. */
export function InviteSheet({ onClose }: { onClose: () => void }): ReactElement {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('clerk');
  const [stores, setStores] = useState<string[]>([]);
  const [made, setMade] = useState<InviteReply | null>(null);
  const inviting = useAttempt(inviteStaff, setMade);
  const wanted = { name: name.trim(), role, stores: role === 'operator' ? [] : stores };
  const isLong = Array.from(wanted.name).length > NAME_LENGTH;
  const isPlaced = role === 'operator' || (stores.length > 0 && stores.length <= MOST_STORES);
  if (made !== null)
    return (
      <OnceSheet
        id="invite-code"
        title={teamWords.codeTitle(wanted.name)}
        secret={made.invite}
        note={teamWords.codeUntil(longMoment(made.expiresAt))}
        onClose={onClose}
      />
    );
  return (
    <Sheet id="invite" title={teamWords.inviteTitle} onClose={onClose}>
      <View className={styles.grid}>
        <Field
          label={teamWords.name}
          value={name}
          problems={isLong ? [teamWords.nameTooLong] : []}
          onChange={setName}
        />
        <ChoiceField
          label={teamWords.role}
          value={role}
          options={ROLE_OPTIONS}
          onChange={(value) => isRole(value) && setRole(value)}
        />
      </View>
      <View className={styles.lines}>
        <Text className={styles.faint}>
          {role === 'operator'
            ? teamWords.operatorStores
            : stores.length > MOST_STORES
              ? teamWords.storesTooMany
              : teamWords.storesHint}
        </Text>
        {role !== 'operator' && <StoreChoice chosen={stores} onChange={setStores} />}
      </View>
      <MessageLine words={inviting.trouble} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={teamWords.makeCode}
          busyWords={inviting.busy === null ? null : teamWords.inviting}
          disabled={wanted.name === '' || isLong || !isPlaced}
          onPress={() => inviting.start(wanted)}
        />
      </View>
    </Sheet>
  );
}
