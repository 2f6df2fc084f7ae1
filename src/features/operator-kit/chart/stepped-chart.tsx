/** A chart of days or months, and below it in words the one that is looked at: by a tap, or step by step. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../../components/pressable';
import { DayChart } from './day-chart';
import styles from './stepped-chart.module.scss';
import { chartWords as words } from './words';

interface SteppedChartProps {
  id: string;
  /** What it shows, as a sentence: it stands for the picture. */
  label: string;
  series: readonly (readonly number[])[];
  changes?: readonly number[];
  /** What the upper edge is called. */
  top: (value: number) => string;
  /** One of them in words. */
  said: (place: number) => string;
  /** What one is: a day, a month. */
  unit?: '日' | '月';
}

/** The last one is looked at first. */
export function SteppedChart(props: SteppedChartProps): ReactElement {
  const { id, label, series, changes = [], top, said, unit = '日' } = props;
  const last = (series[0]?.length ?? 1) - 1;
  const [asked, setAsked] = useState<number | null>(null);
  const chosen = Math.min(asked ?? last, last);
  return (
    <>
      <DayChart
        {...{ id, label, chosen, changes }}
        series={series.map((values) => values.map((value) => Math.max(0, value)))}
        inWords={top}
        onChoose={setAsked}
      />
      <View className={styles.day}>
        <Pressable
          className={styles.step}
          label={words.before(unit)}
          disabled={chosen <= 0}
          onPress={() => setAsked(chosen - 1)}
        >
          ‹
        </Pressable>
        <Text className={styles.said}>{last < 0 ? '' : said(chosen)}</Text>
        <Pressable
          className={styles.step}
          label={words.after(unit)}
          disabled={chosen >= last}
          onPress={() => setAsked(chosen + 1)}
        >
          ›
        </Pressable>
      </View>
      {changes.length > 0 && <Text className={styles.note}>{words.changed}</Text>}
    </>
  );
}
