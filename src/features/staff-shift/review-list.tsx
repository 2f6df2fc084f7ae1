/** Patterns that a manager should look at, in plain words. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Skeleton } from '../../components/skeleton';
import { sharedWords } from '../../components/words';
import { useReply } from '../../platform/use-reply';
import { staffRejection } from '../staff-session/words';
import { listReview } from './api';
import styles from './review-list.module.scss';
import { findingWords, reviewWords } from './words';

/** Latest first, as the server has them. */
export function ReviewList({ store }: { store: string }): ReactElement {
  const { data, rejection, retry } = useReply(`review ${store}`, () => listReview(store));
  if (rejection !== null)
    return (
      <Notice {...staffRejection(rejection)} action={{ words: sharedWords.retry, onPress: retry }} isError />
    );
  if (data === null) return <Skeleton heights={[80, 80, 80]} />;
  if (data.findings.length === 0)
    return <Notice title={reviewWords.emptyTitle} hint={reviewWords.emptyHint} />;
  return (
    <>
      <Text className={styles.lead}>{reviewWords.lead}</Text>
      <Panel>
        {data.findings.map((finding) => {
          const { title, hint } = findingWords(finding);
          return (
            <View key={`${finding.kind} ${finding.from} ${title}`} className={styles.finding}>
              <Text className={styles.title}>{title}</Text>
              <Text className={styles.soft}>{reviewWords.period(finding)}</Text>
              <Text className={styles.soft}>{hint}</Text>
            </View>
          );
        })}
      </Panel>
    </>
  );
}
