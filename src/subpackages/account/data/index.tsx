/** My data: everything that is kept about the member, to read and to take along. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { LoadMore } from '../../../components/load-more';
import { PageHead } from '../../../components/page-head';
import { Panel } from '../../../components/panel';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { exportData } from '../../../features/me/api';
import { DownloadPanel } from '../../../features/me/download-panel';
import { ExportedAboutParts } from '../../../features/me/exported-about';
import { ExportedEntries } from '../../../features/me/exported-entries';
import { NoMember } from '../../../features/me/no-member';
import { dataWords } from '../../../features/me/words';
import { useSession } from '../../../features/session/use-session';
import { useEndOfPage } from '../../../platform/navigation';
import { useMoreWhile, usePagedReply } from '../../../platform/use-paged-reply';
import pageStyles from '../page.module.scss';
import styles from './index.module.scss';

/** So few do not fill a page, whose end would bring the others. */
const FEW_ENTRIES = 20;

function MyData(): ReactElement {
  const list = usePagedReply('my data', exportData);
  useEndOfPage(list.more);
  const about = list.pages[0]?.about ?? null;
  const entries = list.pages.flatMap((page) => page.entries);
  useMoreWhile(list, entries.length < FEW_ENTRIES);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[48, 320, 200]} onRetry={list.retry} />;
  return (
    <>
      <Text className={styles.lead}>{dataWords.lead}</Text>
      <View className={styles.download}>
        <DownloadPanel />
      </View>
      {about !== null && <ExportedAboutParts about={about} />}
      <Panel title={dataWords.entries}>
        {entries.length === 0 && !list.hasMore ? (
          <Text className={styles.none}>{dataWords.noEntries}</Text>
        ) : (
          <ExportedEntries entries={entries} />
        )}
        <LoadMore list={list} />
      </Panel>
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function MyDataPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={pageStyles.page} {...accessible({ role: 'main' })}>
      <PageHead title={dataWords.title} />
      <MyData key={turn} />
    </View>
  );
}
