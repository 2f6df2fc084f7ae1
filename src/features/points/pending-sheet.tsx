/** The sheet that says which points are not usable yet, and why. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PendingReply } from '../../../cloudfunctions/contract/member';
import { LoadMore } from '../../components/load-more';
import { lastDayBefore, longDay, shortDay } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listPending } from './api';
import styles from './expiring-sheet.module.scss';
import { groupDigits } from './format';
import { pointsWords } from './words';

type Lot = PendingReply['lots'][number];

const whyOf = ({ activatesAt }: Lot): string =>
  activatesAt === null
    ? pointsWords.waitsForPickup
    : pointsWords.waitsForWindow(shortDay(lastDayBefore(activatesAt)));

function Row({ lot }: { lot: Lot }): ReactElement {
  return (
    <View className={styles.day ?? ''}>
      <View className={styles.when ?? ''}>
        <Text>{longDay(lot.day)}</Text>
        <Text className={styles.weekday ?? ''}>{lot.store ?? pointsWords.earnedElsewhere}</Text>
        <Text className={styles.hint ?? ''}>{whyOf(lot)}</Text>
      </View>
      <Text className={styles.points ?? ''}>
        {groupDigits(lot.points)} <Text className={styles.unit ?? ''}>{pointsWords.unit}</Text>
      </Text>
    </View>
  );
}

/** Asks for the list when it opens. */
export function PendingSheet({ onClose }: { onClose: () => void }): ReactElement {
  const list = usePagedReply('pending', listPending);
  const lots = list.pages.flatMap((page) => page.lots);
  return (
    <Sheet id="pending-sheet" title={pointsWords.pendingTitle} onClose={onClose} onEnd={list.more}>
      {list.rejection !== null ? (
        <Notice
          {...rejectionWords[list.rejection]}
          action={{ words: sharedWords.retry, onPress: list.retry }}
          isError
        />
      ) : list.pages.length === 0 ? (
        <Skeleton heights={[48, 48, 48]} />
      ) : (
        <View>
          {lots.length === 0 && <Text className={styles.hint ?? ''}>{pointsWords.pendingNone}</Text>}
          {lots.map((lot, index) => (
            <Row key={`${lot.day} ${index}`} lot={lot} />
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
