/** Of whoever had their first order in a month: which share came again in each month after it. */
import { Fragment, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Cohort } from '../../../cloudfunctions/contract/figures';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { longMonth } from '../../components/local-time';
import shades from '../operator-kit/desk/shades.module.scss';
import styles from './figures.module.scss';
import { shareIn } from './range.rules';
import { figureWords, stayWords as words } from './words';

const SHADES = ['', shades.shade1, shades.shade2, shades.shade3, shades.shade4, shades.shade5];
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
    <View
      className={`${shades.shaded} ${styles.cell} ${shadeOf(share)}`}
      {...accessible({ role: 'img', label })}
    >
      <Text className={styles.value}>{said}</Text>
    </View>
  );
}

/** The newest first month stands below; months that no cohort has yet have no column. */
export function CohortTable({ cohorts }: { cohorts: readonly Cohort[] }): ReactElement {
  const longest = Math.max(1, ...cohorts.map(({ again }) => again.length));
  const months = Array.from({ length: longest }, (_, at) => at + 1);
  const tracks = { gridTemplateColumns: `4.5rem 3rem repeat(${longest}, minmax(3.25rem, 5rem))` };
  return (
    <View
      className={styles.scroll}
      {...accessible({ role: 'region', label: words.title })}
      {...(process.env.TARO_ENV === 'h5' ? { tabindex: '0' } : {})}
    >
      <View className={styles.cohorts} style={tracks}>
        <Text className={styles.head}>{words.first}</Text>
        <Text className={`${styles.head} ${styles.size}`}>{words.size}</Text>
        {months.map((nth) => (
          <Text key={nth} className={`${styles.head} ${styles.nth}`}>
            {words.nth(nth)}
          </Text>
        ))}
        {cohorts.map((cohort) => (
          <Fragment key={cohort.month}>
            <Text className={styles.first}>{cohort.month}</Text>
            <Text className={styles.size}>{groupDigits(String(cohort.size))}</Text>
            {months.map((nth) => (
              <Cell key={nth} cohort={cohort} nth={nth} />
            ))}
          </Fragment>
        ))}
      </View>
    </View>
  );
}
