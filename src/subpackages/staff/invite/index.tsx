/** Using an invitation: for somebody who is not staff yet, so without the frame of the other pages. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { AcceptInviteForm } from '../../../features/staff-session/accept-invite-form';
import { staffWords } from '../../../features/staff-session/words';
import { pageParameter } from '../../../platform/launch';
import { openStaffDesk } from '../../../platform/navigation';
import styles from '../page.module.scss';

/** The address may bring the code: ?invite=… */
export default function StaffInvitePage(): ReactElement {
  return (
    <View className={styles.page ?? ''} {...accessible({ role: 'main' })}>
      <PageHead title={staffWords.inviteTitle} />
      <AcceptInviteForm brought={pageParameter('invite') ?? ''} onAccepted={openStaffDesk} />
    </View>
  );
}
