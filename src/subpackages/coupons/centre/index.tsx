/** 领券中心: what is to be had, and where a code is typed. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { ListRow } from '../../../components/list-row';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { listCentre } from '../../../features/coupons/api';
import { ClaimCodeForm } from '../../../features/coupons/claim-code-form';
import { OfferList } from '../../../features/coupons/offer-list';
import { centreWords } from '../../../features/coupons/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { openWallet, usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function Centre(): ReactElement {
  const [code] = useState(() => pageParameter('coupon') ?? '');
  const { data, rejection, retry } = useReply('centre', listCentre);
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[88, 124, 124]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <ClaimCodeForm code={code} onAnswer={retry} />
      <OfferList offers={data.offers} onAnswer={retry} />
      <ListRow title={centreWords.toWallet} onPress={() => void openWallet()} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function CentrePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={centreWords.title} />
      <Centre key={turn} />
    </View>
  );
}
