/** Me: who I am, and the ways to everything that is mine. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { accessible } from '../../components/accessible';
import { countWords } from '../../components/icon-tiles';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { TabBar } from '../../components/tab-bar';
import { rejectionWords, sharedWords } from '../../components/words';
import { usePageView } from '../../features/behaviour/use-page-view';
import { useOrderPlace } from '../../features/cart/use-order-place';
import { cycleWords } from '../../features/community/words';
import { useWalletCount } from '../../features/coupons/use-wallet-count';
import { tileWords } from '../../features/coupons/words';
import { invoiceWords } from '../../features/invoices/words';
import { CallStore } from '../../features/me/call-store';
import { EndSessions } from '../../features/me/end-sessions';
import { MeHead } from '../../features/me/me-head';
import { MyOrders } from '../../features/me/my-orders';
import { MyValue } from '../../features/me/my-value';
import { useMe } from '../../features/me/use-me';
import { meWords } from '../../features/me/words';
import { readKeptMenu } from '../../features/menu/kept-menu';
import { RebateRows } from '../../features/rebate/rebate-rows';
import { useRebateEntry } from '../../features/rebate/use-rebate-entry';
import { useSession } from '../../features/session/use-session';
import { sharedShop } from '../../features/sharing/shared';
import { useSharing } from '../../features/sharing/use-sharing';
import {
  openBenefits,
  openCentre,
  openClosing,
  openCycles,
  openDemoMembers,
  openHome,
  openInvoices,
  openMessages,
  openMyData,
  openPrivacy,
  openProfile,
  openStaffDesk,
} from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import styles from './index.module.scss';

const NEEDS_SIGN_IN = new Set<RejectionCode>(['not-signed-in', 'session-expired']);

/** A browser has no sign-in but the demo's. */
function SwitchMember(): ReactElement | null {
  if (process.env.TARO_ENV !== 'h5') return null;
  return (
    <View className={styles.group}>
      <ListRow title={meWords.switchMember} onPress={() => void openDemoMembers()} />
    </View>
  );
}

/** The way in for those who work here: a door for everybody, behind which somebody asks who it is. */
function StaffDoor(): ReactElement {
  return (
    <View className={styles.group}>
      <ListRow title={meWords.staff} onPress={() => void openStaffDesk()} />
    </View>
  );
}

/** The store that is chosen on the menu, where its phone is known; else that of the last order. */
function contactOf(me: MeReply): MeReply['contact'] {
  const { store } = useOrderPlace.getState();
  const chosen = store === null ? null : readKeptMenu(store.id)?.store;
  return chosen && chosen.phone !== '' ? { store: chosen.name, phone: chosen.phone } : me.contact;
}

function Member({ me }: { me: MeReply }): ReactElement {
  const { accepted, current } = me.privacy;
  const coupons = useWalletCount();
  const rebate = useRebateEntry();
  const sharing = useSharing(sharedShop);
  const isPrivacyOld = accepted !== null && accepted < current; // versions are days
  return (
    <>
      <MeHead me={me} onProfile={() => void openProfile()} />
      <MyOrders counts={me.counts} />
      <MyValue counts={me.counts} coupons={coupons} rebate={rebate?.value ?? null} />
      <View className={styles.group}>
        <ListRow
          title={meWords.messages}
          value={me.unreadMessages === 0 ? null : meWords.unread(countWords(me.unreadMessages))}
          isNew={me.unreadMessages > 0}
          onPress={() => void openMessages()}
        />
        <ListRow title={invoiceWords.mine} onPress={() => void openInvoices()} />
        <ListRow title={tileWords.centre} onPress={() => void openCentre()} />
        <ListRow title={cycleWords.title} onPress={() => void openCycles()} />
        <ListRow title={meWords.benefits} onPress={() => void openBenefits()} />
        <CallStore contact={contactOf(me)} />
      </View>
      {rebate?.isOpen === true && <RebateRows onShare={() => sharing.open()} />}
      <View className={styles.group}>
        <ListRow
          title={meWords.profile}
          value={me.name === '' || me.birthday === null ? meWords.isMissing : null}
          onPress={() => void openProfile()}
        />
        <ListRow
          title={meWords.privacy}
          value={isPrivacyOld ? meWords.privacyUpdated : null}
          onPress={() => void openPrivacy()}
        />
        <ListRow title={meWords.data} onPress={() => void openMyData()} />
      </View>
      <View className={styles.group}>
        <EndSessions />
        <ListRow title={meWords.closing} onPress={() => void openClosing()} />
      </View>
      <SwitchMember />
      <StaffDoor />
      {sharing.sheet}
    </>
  );
}

/** Somebody whom nobody knows yet, or who is signed out: the guideline can be read all the same. */
function Stranger({ rejection, onRetry }: { rejection: RejectionCode; onRetry: () => void }): ReactElement {
  const home = (words: string) => ({ words, onPress: () => void openHome() });
  return (
    <>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 1 } })}>
        {meWords.title}
      </Text>
      {rejection === 'not-joined' ? (
        <Notice
          title={meWords.visitorTitle}
          hint={meWords.visitorHint}
          action={home(meWords.visitorAction)}
        />
      ) : NEEDS_SIGN_IN.has(rejection) ? (
        <Notice title={meWords.outTitle} hint={meWords.outHint} action={home(meWords.outAction)} />
      ) : (
        <Notice
          {...rejectionWords[rejection]}
          action={{ words: sharedWords.retry, onPress: onRetry }}
          isError
        />
      )}
      <View className={styles.group}>
        <ListRow title={meWords.privacy} onPress={() => void openPrivacy()} />
      </View>
      <SwitchMember />
      <StaffDoor />
    </>
  );
}

function Me(): ReactElement {
  const { data: me, rejection, retry } = useMe();
  // Without network the last answer still says who I am.
  if (me !== null && (rejection === null || isPassing(rejection))) return <Member me={me} />;
  if (rejection !== null) return <Stranger rejection={rejection} onRetry={retry} />;
  return (
    <View className={styles.waiting}>
      <Skeleton heights={[64, 112, 112, 112]} />
    </View>
  );
}

/** Starts over for whoever else may be signed in. */
export default function MePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View className={styles.page} {...accessible({ role: 'main' })}>
        <Me key={turn} />
      </View>
      <TabBar current="me" />
    </>
  );
}
