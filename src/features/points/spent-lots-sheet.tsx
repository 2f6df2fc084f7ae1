/** The sheet of the lots that a deduction took points from, or that got them back. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import type { HistoryEntry, SpentLotsReply } from '../../../cloudfunctions/contract/member';
import { daysAfter } from '../../components/local-time';
import { signedPoints } from '../../components/points-text';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listSpentLots } from './api';
import styles from './expiring-sheet.module.scss';
import { PagedSheet } from './paged-sheet';
import { pointsWords } from './words';

type Spent = NonNullable<HistoryEntry['spent']>;
type Lot = SpentLotsReply['lots'][number];

const lastsWords = ({ expires }: Lot): string =>
  expires === null ? pointsWords.lotForever : pointsWords.lotExpires(longDay(daysAfter(expires, -1)));

function Row({ lot, isReturn }: { lot: Lot; isReturn: boolean }): ReactElement {
  const had = isReturn ? [] : [pointsWords.lotHad(groupDigits(lot.available))];
  return (
    <View className={styles.day}>
      <View className={styles.when}>
        <Text>{pointsWords.lotEarned(longDay(lot.day))}</Text>
        <Text className={styles.weekday}>{lot.store ?? pointsWords.earnedElsewhere}</Text>
        <Text className={styles.hint}>{[...had, lastsWords(lot)].join(' · ')}</Text>
      </View>
      <Text className={styles.points}>{signedPoints(isReturn ? lot.points : `-${lot.points}`)}</Text>
    </View>
  );
}

/** Asks for the list when it opens. */
export function SpentLotsSheet({ spent, onClose }: { spent: Spent; onClose: () => void }): ReactElement {
  const { journal, points, lots: count } = spent;
  const list = usePagedReply(`spent ${journal}`, (after) => listSpentLots(journal, after));
  const isReturn = !points.startsWith('-');
  const what = isReturn ? pointsWords.givenBack : pointsWords.deducted;
  return (
    <PagedSheet
      id="spent-lots-sheet"
      title={`${what} ${signedPoints(points)}`}
      list={list}
      waiting={[64, 64, 64]}
      onClose={onClose}
    >
      <Text className={styles.hint}>
        {isReturn ? pointsWords.returnedHint(count) : pointsWords.spentHint(count)}
      </Text>
      {list.pages
        .flatMap((page) => page.lots)
        .map((lot, place) => (
          <Row key={place} lot={lot} isReturn={isReturn} />
        ))}
    </PagedSheet>
  );
}
