/** The staff's desk: who I am, where, what I may do, and what I did today. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import type { StaffSessionReply } from '../../../cloudfunctions/contract/staff';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { deskWords } from '../../features/operator-kit/desk/words';
import { MorningCard } from '../../features/staff-morning/morning-card';
import { useMyWaiting } from '../../features/staff-scan/waiting-credits';
import { WaitingList } from '../../features/staff-scan/waiting-list';
import { Columns } from '../../features/staff-session/columns';
import { DeskHead } from '../../features/staff-session/desk-head';
import { ScanButton } from '../../features/staff-session/scan-button';
import { SignOut } from '../../features/staff-session/sign-out';
import { StaffPage, type WorkPlace } from '../../features/staff-session/staff-page';
import { staffWords } from '../../features/staff-session/words';
import { DeskFigures } from '../../features/staff-shift/desk-figures';
import { useStoreToday } from '../../features/staff-shift/use-store-today';
import {
  openOperatorPage,
  openStaffAfterSales,
  openStaffBoard,
  openStaffParcels,
  openStaffReview,
  openStaffShift,
  openStaffSoldOut,
  openStaffTasks,
  openStaffTeam,
  switchOperatorPage,
} from '../../platform/navigation';
import styles from './index.module.scss';

/** How many wait; nothing where none does. */
const waiting = (count: number | undefined): string | null => (count ? staffWords.waiting(count) : null);

interface WaysProps extends Pick<WorkPlace, 'desk'> {
  today: StoreTodayReply | null;
}

function Ways({ desk: { may, role }, today }: WaysProps): ReactElement {
  return (
    <Panel isTight>
      <ListRow title={staffWords.board} value={waiting(today?.fresh)} onPress={() => void openStaffBoard()} />
      <ListRow title={staffWords.parcels} onPress={() => void openStaffParcels()} />
      <ListRow
        title={staffWords.afterSales}
        value={waiting(today?.asked)}
        onPress={() => void openStaffAfterSales()}
      />
      <ListRow title={staffWords.tasks} onPress={() => void openStaffTasks()} />
      <ListRow title={staffWords.soldOut} onPress={() => void openStaffSoldOut()} />
      <ListRow
        title={may.includes('list-store-actions') ? staffWords.storeActions : staffWords.shift}
        onPress={() => void openStaffShift()}
      />
      {may.includes('list-review') && (
        <ListRow title={staffWords.review} onPress={() => void openStaffReview()} />
      )}
      {may.includes('list-staff') && <ListRow title={staffWords.team} onPress={() => void openStaffTeam()} />}
      {role === 'operator' && (
        <ListRow title={deskWords.title} onPress={() => void openOperatorPage('index')} />
      )}
    </Panel>
  );
}

function Desk({ desk, store }: WorkPlace): ReactElement {
  const unsent = useMyWaiting().length;
  const today = useStoreToday(store.id);
  return (
    <Columns
      first={
        <>
          <DeskHead desk={desk} store={store} />
          {desk.may.includes('scan') && <ScanButton />}
          <WaitingList />
          {desk.role !== 'clerk' && <MorningCard store={store.id} />}
          <DeskFigures store={store.id} storeToday={today} />
        </>
      }
      second={
        <View className={styles.second}>
          <Ways desk={desk} today={today} />
          <SignOut waiting={unsent} />
        </View>
      }
    />
  );
}

/** Operators have a desk of their own. */
function toOwnDesk({ role }: StaffSessionReply): void {
  if (role === 'operator') void switchOperatorPage('index');
}

/** For members it is the sign-in. */
export default function StaffDeskPage(): ReactElement {
  return (
    <StaffPage title={staffWords.title} isWide onSignedIn={toOwnDesk}>
      {(place) => <Desk {...place} />}
    </StaffPage>
  );
}
