/** The sheet that says which points are not usable yet, and why. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, shortDay } from '../../../cloudfunctions/contract/in-words';
import type { PendingReply } from '../../../cloudfunctions/contract/member';
import { lastDayBefore } from '../../components/local-time';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listPending } from './api';
import styles from './expiring-sheet.module.scss';
import { PagedSheet } from './paged-sheet';
import { pointsWords } from './words';

type Lot = PendingReply['lots'][number];

const whyOf = ({ activatesAt }: Lot): string =>
  activatesAt === null
    ? pointsWords.waitsForPickup
    : pointsWords.waitsForWindow(shortDay(lastDayBefore(activatesAt)));

function Row({ lot }: { lot: Lot }): ReactElement {
  return (
    <View className={styles.day}>
      <View className={styles.when}>
        <Text>{longDay(lot.day)}</Text>
        <Text className={styles.weekday}>{lot.store ?? pointsWords.earnedElsewhere}</Text>
        <Text className={styles.hint}>{whyOf(lot)}</Text>
      </View>
      <Text className={styles.points}>
        {groupDigits(lot.points)} <Text className={styles.unit}>{pointsWords.unit}</Text>
      </Text>
    </View>
  );
}

/** Asks for the list when it opens. */
export function PendingSheet({ onClose }: { onClose: () => void }): ReactElement {
  const list = usePagedReply('pending', listPending);
  const lots = list.pages.flatMap((page) => page.lots);
  return (
    <PagedSheet
      id="pending-sheet"
      title={pointsWords.pendingTitle}
      list={list}
      waiting={[48, 48, 48]}
      onClose={onClose}
    >
      {lots.length === 0 && <Text className={styles.hint}>{pointsWords.pendingNone}</Text>}
      {lots.map((lot, index) => (
        <Row key={`${lot.day} ${index}`} lot={lot} />
      ))}
    </PagedSheet>
  );
}
