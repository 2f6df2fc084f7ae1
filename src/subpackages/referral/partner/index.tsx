/** 品牌合作: applying as a partner, the agreement, and what there is to share. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { showPartner } from '../../../features/partner/api';
import { Materials } from '../../../features/partner/materials';
import { Partner } from '../../../features/partner/partner';
import { partnerWords } from '../../../features/partner/words';
import { useSession } from '../../../features/session/use-session';
import { sharedShop } from '../../../features/sharing/shared';
import { useSharing } from '../../../features/sharing/use-sharing';
import { usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function PartnerOf(): ReactElement {
  const { data, rejection, retry } = useReply('partner', showPartner);
  const sharing = useSharing(sharedShop);
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[120, 200, 260]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Partner told={data} onChanged={retry} />
      {data.partner?.state === 'approved' && <Materials onShare={sharing.open} />}
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function PartnerOfPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={partnerWords.title} />
      <PartnerOf key={turn} />
    </View>
  );
}
