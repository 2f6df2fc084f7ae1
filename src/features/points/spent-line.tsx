/** A deduction of points, or its return, as one line for any number of lots; pressed, it shows them. */
import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { HistoryEntry } from '../../../cloudfunctions/contract/member';
import { signedPoints } from '../../components/points-text';
import { Pressable } from '../../components/pressable';
import styles from './spent-line.module.scss';
import { SpentLotsSheet } from './spent-lots-sheet';
import { pointsWords } from './words';

type Spent = NonNullable<HistoryEntry['spent']>;

/** @example "积分抵扣 −900    查看扣减批次 ›" */
export function SpentLine({ spent }: { spent: Spent }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const isReturn = !spent.points.startsWith('-');
  const what = isReturn ? pointsWords.givenBack : pointsWords.deducted;
  return (
    <>
      <Pressable className={styles.line} onPress={() => setOpen(true)}>
        <Text className={styles.what}>{`${what} ${signedPoints(spent.points)}`}</Text>
        <Text className={styles.way}>{isReturn ? pointsWords.showReturned : pointsWords.showSpent}</Text>
      </Pressable>
      {isOpen && <SpentLotsSheet spent={spent} onClose={() => setOpen(false)} />}
    </>
  );
}
