/** Where a 拼单 is started. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { OfficeStart } from '../../../features/groups/office-start';
import { officeWords } from '../../../features/groups/words';
import { NobodyHome } from '../../../features/home/nobody-home';
import { SignedOut } from '../../../features/home/signed-out';
import { useSession } from '../../../features/session/use-session';
import { useWho } from '../../../features/session/use-who';
import styles from '../page.module.scss';

function Start(): ReactElement {
  const { who, rejection, retry } = useWho();
  if (who !== null) return <OfficeStart />;
  if (rejection === 'not-signed-in') return <SignedOut rejection={rejection} />;
  return <NobodyHome rejection={rejection} onRetry={retry} />;
}

/** Starts over for whoever else may be signed in. */
export default function OfficeStartPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={officeWords.start} />
      <Start key={turn} />
    </View>
  );
}
