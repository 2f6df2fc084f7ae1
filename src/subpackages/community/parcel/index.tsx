/** One of the member's parcels. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { Parcel } from '../../../features/community/parcel';
import { useParcel } from '../../../features/community/use-parcel';
import { parcelWords } from '../../../features/community/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import styles from '../page.module.scss';

function Body(): ReactElement {
  const [name] = useState(() => pageParameter('order') ?? '');
  const { data, rejection, retry } = useParcel(name);
  if (data === null) return <NoMember rejection={rejection} heights={[72, 160, 240]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Parcel parcel={data} onChanged={retry} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function ParcelPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={parcelWords.title} />
      <Body key={turn} />
    </View>
  );
}
