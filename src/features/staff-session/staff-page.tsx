/**
 * The frame of every page for staff: who may see it, and at which store. Shows the sign-in, or the choice of
 * a store, until that is known.
 */
import type { PropsWithChildren, ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { DeskReply, StaffSessionReply } from '../../../cloudfunctions/contract/staff';
import { accessible } from '../../components/accessible';
import { Notice } from '../../components/notice';
import { PageHead } from '../../components/page-head';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import { sharedWords } from '../../components/words';
import { StaffSignIn } from './sign-in';
import styles from './staff-page.module.scss';
import { StoreChoice } from './store-choice';
import { useDesk } from './use-desk';
import { useStaffSession } from './use-staff-session';
import { staffRejection, staffWords } from './words';

/** Who works where. */
export interface WorkPlace {
  desk: DeskReply;
  store: { id: string; name: string };
}

/** One store is chosen by itself; among several, nobody should work at the wrong one unasked. */
function storeOf({ stores }: DeskReply, chosen: string | null): WorkPlace['store'] | null {
  if (stores.length === 1) return stores[0] ?? null;
  return stores.find(({ id }) => id === chosen) ?? null;
}

interface PlaceProps {
  children: (place: WorkPlace) => ReactElement;
}

function AtWork({ children }: PlaceProps): ReactElement {
  const { desk, rejection, retry } = useDesk();
  const chosen = useStaffSession((state) => state.store);
  if (desk === null)
    return (
      <Waiting rejection={rejection} heights={[64, 160, 112]} onRetry={retry} inWords={staffRejection} />
    );
  const store = storeOf(desk, chosen);
  if (store !== null) return <View key={store.id}>{children({ desk, store })}</View>;
  if (desk.stores.length === 0)
    return (
      <Notice
        title={staffWords.noStoreTitle}
        hint={staffWords.noStoreHint}
        action={{ words: sharedWords.retry, onPress: retry }}
      />
    );
  return (
    <Panel title={staffWords.chooseStore} isTight>
      <View className={styles.lead}>{staffWords.chooseStoreLead}</View>
      <StoreChoice stores={desk.stores} />
    </Panel>
  );
}

/** The page itself: its head, and its width on a tablet. @example <StaffFrame title="填写邀请码">…</StaffFrame> */
export function StaffFrame(props: PropsWithChildren<{ title: string; isWide?: boolean }>): ReactElement {
  const { title, isWide = false, children } = props;
  return (
    <View className={`${styles.page} ${isWide ? styles.wide : ''}`} {...accessible({ role: 'main' })}>
      <PageHead title={title} />
      {children}
    </View>
  );
}

interface StaffPageProps extends PlaceProps {
  title: string;
  isWide?: boolean;
  /** Hears who signed in here. */
  onSignedIn?: (signedIn: StaffSessionReply) => void;
}

/** @example <StaffPage title="扫码">{({ store }) => <ScanDesk store={store} />}</StaffPage> */
export function StaffPage(props: StaffPageProps): ReactElement {
  const { title, isWide = false, onSignedIn, children } = props;
  const { session, turn } = useStaffSession();
  const isSignedIn = session !== null;
  return (
    <StaffFrame title={isSignedIn ? title : staffWords.signInTitle} isWide={isWide && isSignedIn}>
      {isSignedIn ? (
        <AtWork key={turn}>{children}</AtWork>
      ) : (
        <StaffSignIn key={turn} onSignedIn={onSignedIn} />
      )}
    </StaffFrame>
  );
}
