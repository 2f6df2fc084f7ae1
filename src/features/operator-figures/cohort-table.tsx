/** Of whoever had their first order in a month: which share came again in each month after it. */
import { Fragment, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Cohort } from '../../../cloudfunctions/contract/figures';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { longMonth } from '../../components/local-time';
import styles from './figures.module.scss';
import { shareIn } from './range.rules';
import { figureWords, stayWords as words } from './words';

const MONTHS = Array.from({ length: 11 }, (_, at) => at + 1);
const SHADES = ['', styles.shade1, styles.shade2, styles.shade3, styles.shade4, styles.shade5];
/** Shares from which a cell is darker. Percent. */
const EDGES = [0.1, 5, 15, 30, 50];

const shadeOf = (share: number): string => SHADES[EDGES.filter((edge) => share >= edge).length] ?? '';

function Cell({ cohort, nth }: { cohort: Cohort; nth: number }): ReactElement {
  const count = cohort.again[nth - 1];
  if (count === undefined) return <View />;
  const share = shareIn(count, cohort.size);
  const said = figureWords.percent(share);
  const label = words.cell(longMonth(cohort.month), nth, said, groupDigits(String(count)));
  return (
    <View className={`${styles.cell} ${shadeOf(share)}`} {...accessible({ role: 'img', label })}>
      <Text className={styles.value}>{said}</Text>
    </View>
  );
}

/** The newest first month stands below. */
export const CohortTable = ({ cohorts }: { cohorts: readonly Cohort[] }): ReactElement => (
  <View className={styles.scroll}>
    <View className={styles.cohorts}>
      <Text className={styles.head}>{words.first}</Text>
      <Text className={styles.head}>{words.size}</Text>
      {MONTHS.map((nth) => (
        <Text key={nth} className={styles.head}>
          {words.nth(nth)}
        </Text>
      ))}
      {cohorts.map((cohort) => (
        <Fragment key={cohort.month}>
          <Text className={styles.first}>{cohort.month}</Text>
          <Text className={styles.size}>{groupDigits(String(cohort.size))}</Text>
          {MONTHS.map((nth) => (
            <Cell key={nth} cohort={cohort} nth={nth} />
          ))}
        </Fragment>
      ))}
    </View>
  </View>
);
