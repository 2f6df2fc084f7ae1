/**
 * What every page of the operator's desk stands in: sections at the side where there is room, the title, and
 * nobody but operators.
 */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { Pressable } from '../../../components/pressable';
import { openStaffDesk, switchOperatorPage, type OperatorPage } from '../../../platform/navigation';
import { useSingleFlight } from '../../../platform/use-single-flight';
import { StaffSignIn } from '../../staff-session/sign-in';
import { useStaffSession } from '../../staff-session/use-staff-session';
import styles from './desk-frame.module.scss';
import { deskWords } from './words';

const SECTIONS = Object.keys(deskWords.sections) as OperatorPage[];

function Rail({ current }: { current: OperatorPage }): ReactElement {
  const going = useSingleFlight(switchOperatorPage);
  const name = useStaffSession((state) => state.name);
  return (
    <View className={styles.rail} {...accessible({ role: 'navigation', label: deskWords.nav })}>
      <Text className={styles.mark}>{deskWords.title}</Text>
      {SECTIONS.map((page) =>
        page === current ? (
          <View
            key={page}
            className={`${styles.place} ${styles.here}`}
            {...accessible({ browser: { current: 'page' } })}
          >
            {deskWords.sections[page]}
          </View>
        ) : (
          <Pressable key={page} className={styles.place} onPress={() => going.start(page)}>
            {deskWords.sections[page]}
          </Pressable>
        ),
      )}
      {name !== '' && <Text className={styles.who}>{deskWords.signedInAs(name)}</Text>}
    </View>
  );
}

/** The server decides each time; this only says so before asking. */
function Guarded({ children }: PropsWithChildren): ReactElement {
  const session = useStaffSession((state) => state.session);
  const turn = useStaffSession((state) => state.turn);
  const role = useStaffSession((state) => state.role);
  if (session === null || role === null) return <StaffSignIn key={turn} />;
  if (role !== 'operator')
    return (
      <Notice
        title={deskWords.notOperatorTitle}
        hint={deskWords.notOperatorHint(role)}
        action={{ words: deskWords.switchIdentity, onPress: () => void openStaffDesk() }}
      />
    );
  return (
    <View key={turn} className={styles.content}>
      {children}
    </View>
  );
}

/**
 * Starts over for whoever else may be signed in.
 * @example <DeskFrame page="stores"><StoreList /></DeskFrame>
 */
export function DeskFrame({ page, children }: PropsWithChildren<{ page: OperatorPage }>): ReactElement {
  const title = page === 'index' ? deskWords.title : deskWords.sections[page];
  return (
    <View className={styles.frame}>
      <Rail current={page} />
      <View className={styles.main} {...accessible({ role: 'main' })}>
        <PageHead title={title} looks={styles} />
        <Guarded>{children}</Guarded>
      </View>
    </View>
  );
}
