/** The sheet that says what expires when. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { LoadMore } from '../../components/load-more';
import { longDay, weekday } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import styles from './expiring-sheet.module.scss';
import { groupDigits } from './format';
import { useExpiring } from './use-expiring';
import { pointsWords } from './words';

/** Asks for the list when it opens. */
export function ExpiringSheet({ onClose }: { onClose: () => void }): ReactElement {
  const list = useExpiring();
  const days = list.pages.flatMap((page) => page.days);
  return (
    <Sheet id="expiring-sheet" title={pointsWords.expiringTitle} onClose={onClose} onEnd={list.more}>
      {list.rejection !== null ? (
        <Notice
          {...rejectionWords[list.rejection]}
          action={{ words: sharedWords.retry, onPress: list.retry }}
          isError
        />
      ) : list.pages.length === 0 ? (
        <Skeleton heights={[32, 32, 32, 32]} />
      ) : (
        <View>
          <Text className={styles.hint ?? ''}>
            {days.length > 0 ? pointsWords.expiringHint : pointsWords.expiringNone}
          </Text>
          {days.map(({ day, points, state }) => (
            <View key={`${day} ${state}`} className={styles.day ?? ''}>
              <View className={styles.when ?? ''}>
                <Text>{longDay(day)}</Text>
                <Text className={styles.weekday ?? ''}>{weekday(day)}</Text>
                {state === 'pending' && <Text className={styles.state ?? ''}>{pointsWords.dayPending}</Text>}
              </View>
              <Text className={styles.points ?? ''}>
                {groupDigits(points)} <Text className={styles.unit ?? ''}>{pointsWords.unit}</Text>
              </Text>
            </View>
          ))}
          <LoadMore
            hasMore={list.hasMore}
            busy={list.moreBusy}
            rejection={list.moreRejection}
            onMore={list.more}
          />
        </View>
      )}
    </Sheet>
  );
}
