/** Scanning: one entry for every code. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { Panel } from '../../../components/panel';
import { ScanEntry } from '../../../features/staff-scan/scan-entry';
import { WaitingList } from '../../../features/staff-scan/waiting-list';
import { scanWords } from '../../../features/staff-scan/words';
import { StaffPage } from '../../../features/staff-session/staff-page';
import { openStaffMember } from '../../../platform/navigation';
import styles from './index.module.scss';

/** A member opens the page of the member at the till. */
export default function StaffScanPage(): ReactElement {
  return (
    <StaffPage title={scanWords.title}>
      {({ store }) => (
        <>
          <Text className={styles.hint}>
            {store.name} · {scanWords.hint}
          </Text>
          <Panel>
            <ScanEntry store={store.id} onMember={openStaffMember} />
          </Panel>
          <WaitingList />
        </>
      )}
    </StaffPage>
  );
}
