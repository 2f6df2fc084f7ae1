/** Who works at a store, with the ways in and out. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Role, StaffListReply } from '../../../cloudfunctions/contract/staff';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Skeleton } from '../../components/skeleton';
import { sharedWords } from '../../components/words';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import type { WorkPlace } from '../staff-session/staff-page';
import { useAttempt } from '../staff-session/use-attempt';
import { roleWords, staffRejection } from '../staff-session/words';
import { dismiss, listStaff } from './api';
import { InviteSheet } from './invite-sheet';
import styles from './team-list.module.scss';
import { teamWords } from './words';

type Colleague = StaffListReply['staff'][number];

/** As the table of roles has it; the server checks again. */
const mayDismiss = (by: Role, { role, isMe }: Colleague): boolean =>
  !isMe && (by === 'operator' || (by === 'manager' && role === 'clerk'));

interface LineProps {
  colleague: Colleague;
  canDismiss: boolean;
  onDismiss: () => void;
}

function ColleagueLine({ colleague, canDismiss, onDismiss }: LineProps): ReactElement {
  const { name, role, since, isMe } = colleague;
  const details = [
    roleWords[role],
    ...(isMe ? [teamWords.me] : []),
    ...(since === null ? [] : [teamWords.since(since)]),
  ];
  return (
    <View className={styles.line}>
      <View className={styles.words}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.soft}>{details.join(' · ')}</Text>
      </View>
      {canDismiss && (
        <Pressable className={styles.dismiss} label={teamWords.dismissLabel(name)} onPress={onDismiss}>
          {teamWords.dismiss}
        </Pressable>
      )}
    </View>
  );
}

interface DismissSheetProps {
  store: string;
  colleague: Colleague;
  onDone: () => void;
  onClose: () => void;
}

function DismissSheet({ store, colleague, onDone, onClose }: DismissSheetProps): ReactElement {
  const leaving = useAttempt((staffId: string) => dismiss(store, staffId), onDone);
  return (
    <ConfirmSheet
      id="dismiss-staff"
      title={teamWords.dismissTitle(colleague.name)}
      text={teamWords.dismissText}
      words={teamWords.confirmDismiss}
      busyWords={leaving.busy === null ? null : teamWords.dismissing}
      isGrave
      troubleText={leaving.trouble}
      onConfirm={() => leaving.start(colleague.staffId)}
      onCancel={onClose}
    />
  );
}

/** Starts over after somebody was dismissed. */
export function TeamList({ desk, store }: WorkPlace): ReactElement {
  const [changes, setChanges] = useState(0);
  const [isInviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<Colleague | null>(null);
  const list = usePagedReply<StaffListReply>(`team ${store.id} ${changes}`, (after) =>
    listStaff(store.id, after),
  );
  useEndOfPage(list.more);
  if (list.rejection !== null)
    return (
      <Notice
        {...staffRejection(list.rejection)}
        action={{ words: sharedWords.retry, onPress: list.retry }}
        isError
      />
    );
  if (list.pages.length === 0) return <Skeleton heights={[60, 60, 60]} />;
  const staff = list.pages.flatMap((page) => page.staff);
  return (
    <>
      {staff.length === 0 ? (
        <Notice title={teamWords.emptyTitle} hint={teamWords.emptyHint} />
      ) : (
        <Panel title={teamWords.list}>
          {staff.map((colleague) => (
            <ColleagueLine
              key={colleague.staffId}
              colleague={colleague}
              canDismiss={desk.may.includes('dismiss') && mayDismiss(desk.role, colleague)}
              onDismiss={() => setLeaving(colleague)}
            />
          ))}
          <LoadMore list={list} />
        </Panel>
      )}
      {desk.may.includes('invite') && (
        <ActionButton words={teamWords.invite} onPress={() => setInviting(true)} />
      )}
      {isInviting && <InviteSheet store={store.id} onClose={() => setInviting(false)} />}
      {leaving !== null && (
        <DismissSheet
          store={store.id}
          colleague={leaving}
          onDone={() => {
            setLeaving(null);
            setChanges((before) => before + 1);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}
