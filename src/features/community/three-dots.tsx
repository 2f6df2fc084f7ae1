/** A cycle as three dots: cut-off, arrival, fetching. What is past is filled. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CyclePhase } from '../../../cloudfunctions/contract/community';
import { accessible } from '../../components/accessible';
import { shortMoment } from '../../components/local-time';
import styles from './three-dots.module.scss';
import { cycleWords } from './words';

/** How many of the three are reached. */
const REACHED: Record<CyclePhase, number> = { ordering: 0, coming: 1, arrived: 2, fetching: 3, over: 3 };

interface ThreeDotsProps {
  phase: CyclePhase;
  cutoff: string;
  arrives: string;
  fetchFrom: string;
  fetchTo: string;
}

/** @example <ThreeDots phase="ordering" cutoff="2026-11-22T12:00:00Z" arrives="2026-11-24" … /> */
export function ThreeDots({ phase, cutoff, arrives, fetchFrom, fetchTo }: ThreeDotsProps): ReactElement {
  const { dots, days, day, dotsLabel } = cycleWords;
  const when = [shortMoment(cutoff), day(arrives), days(fetchFrom, fetchTo)] as const;
  const lines = when.map((words) => words.replace(' ', '\n'));
  const all = [dots.cutoff, dots.arrives, dots.fetch];
  return (
    <View className={styles.dots} {...accessible({ role: 'img', label: dotsLabel(...when) })}>
      {all.map((name, at) => (
        <View key={name} className={`${styles.step} ${at < REACHED[phase] ? styles.reached : ''}`}>
          <View className={styles.dot} />
          <Text className={styles.name}>{name}</Text>
          <Text className={styles.when}>{lines[at]}</Text>
        </View>
      ))}
    </View>
  );
}
