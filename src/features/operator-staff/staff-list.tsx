/** Everybody who works, or worked, for the brand. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { BrandStaffReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { dayOf } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { dismissStaff, listBrandStaff } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { deskWords } from '../operator-kit/desk/words';
import { InviteSheet } from './invite-sheet';
import { teamWords } from './words';

type Person = BrandStaffReply['staff'][number];

function PersonCard({ person, onDismiss }: { person: Person; onDismiss: () => void }): ReactElement {
  const { name, role, stores, leftAt } = person;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={`${styles.badge} ${role === 'operator' ? styles.strong : ''}`}>
          {deskWords.roles[role]}
        </Text>
      </View>
      <Text className={`${styles.faint} ${styles.fill}`}>
        {stores.length === 0 ? (leftAt === null ? teamWords.allStores : '') : stores.join('、')}
      </Text>
      {leftAt === null ? (
        <Pressable className={styles.small} label={`${teamWords.dismiss}${name}`} onPress={onDismiss}>
          {teamWords.dismiss}
        </Pressable>
      ) : (
        <Text className={styles.faint}>{teamWords.left(longDay(dayOf(leftAt)))}</Text>
      )}
    </View>
  );
}

interface DismissingProps {
  person: Person;
  onDone: () => void;
  onCancel: () => void;
}

function Dismissing({ person, onDone, onCancel }: DismissingProps): ReactElement {
  const dismissing = useAttempt(dismissStaff, onDone);
  return (
    <ConfirmSheet
      id="dismiss"
      title={teamWords.dismissTitle(person.name)}
      text={teamWords.dismissText}
      words={teamWords.dismiss}
      busyWords={dismissing.busy === null ? null : teamWords.dismissing}
      isGrave
      troubleText={dismissing.trouble}
      onConfirm={() => dismissing.start(person.staffId)}
      onCancel={onCancel}
    />
  );
}

/** Those who left stay on the list. */
export function StaffList(): ReactElement {
  const [changes, setChanges] = useState(0);
  const [isInviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`staff ${changes}`, listBrandStaff);
  const staff = list.pages.flatMap((page) => page.staff);
  const dismissed = (person: Person): void => {
    setDone(teamWords.dismissed(person.name));
    setLeaving(null);
    setChanges((before) => before + 1);
  };
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={teamWords.invite} onPress={() => setInviting(true)} />
        </View>
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={staff.length === 0}
        empty={{ title: teamWords.emptyTitle, hint: teamWords.emptyHint }}
      >
        <View className={styles.cards}>
          {staff.map((person) => (
            <PersonCard key={person.staffId} person={person} onDismiss={() => setLeaving(person)} />
          ))}
        </View>
      </PagedList>
      {isInviting && <InviteSheet onClose={() => setInviting(false)} />}
      {leaving !== null && (
        <Dismissing person={leaving} onDone={() => dismissed(leaving)} onCancel={() => setLeaving(null)} />
      )}
    </>
  );
}
