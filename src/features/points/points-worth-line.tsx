/** Beside a member's points, in one line: what they pay, and what they buy in the mall. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { PointsWorth } from '../../../cloudfunctions/contract/member';
import styles from './points-worth-line.module.scss';
import { buysWords, paysWords } from './worth-words';

/** Nothing where points neither pay nor buy. @example "约可抵 ¥12 · 可兑换「青瓷杯」" */
export function PointsWorthLine({ worth: { pays, item } }: { worth: PointsWorth }): ReactElement | null {
  const words = [pays === null ? null : paysWords(pays), buysWords(item)].filter((part) => part !== null);
  if (words.length === 0) return null;
  return <Text className={styles.line}>{words.join(' · ')}</Text>;
}
