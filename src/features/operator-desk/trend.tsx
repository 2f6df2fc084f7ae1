/** How one figure went from day to day, and each day in words. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, plainYuan, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { OverviewReply } from '../../../cloudfunctions/contract/overview';
import { weekday } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Tabs } from '../../components/tabs';
import { DayChart } from './day-chart';
import styles from './overview.module.scss';
import { overviewWords as words } from './words';

type Measure = keyof typeof words.measures;
type Day = OverviewReply['days'][number];

interface MeasureRow {
  series: ((day: Day) => number)[];
  /** What the upper edge of the chart is called. */
  top: (value: number) => string;
  said: (day: Day) => string;
}

const whole = (value: number): string => groupDigits(String(value));

const MEASURES: Record<Measure, MeasureRow> = {
  takings: {
    series: [({ takingsFen }) => Number(takingsFen)],
    top: plainYuan,
    said: ({ takingsFen }) => yuan(takingsFen),
  },
  orders: {
    series: [({ orders }) => orders],
    top: (orders) => words.ordersOf(whole(orders)),
    said: ({ orders }) => words.ordersOf(whole(orders)),
  },
  newcomers: {
    series: [({ newcomers }) => newcomers],
    top: (people) => words.people(whole(people)),
    said: ({ newcomers }) => words.people(whole(newcomers)),
  },
  points: {
    series: [({ pointsGranted }) => Number(pointsGranted), ({ pointsUsed }) => Number(pointsUsed)],
    top: whole,
    said: ({ pointsGranted, pointsUsed }) =>
      words.pointsOf(groupDigits(pointsGranted), groupDigits(pointsUsed)),
  },
};
const CHOICES = (Object.keys(words.measures) as Measure[]).map((value) => ({
  value,
  words: words.measures[value],
}));

/** Today is looked at first; a tap or the arrows look at another day. */
export function Trend({ days }: { days: Day[] }): ReactElement {
  const [measure, setMeasure] = useState<Measure>('takings');
  const [chosen, setChosen] = useState(days.length - 1);
  const { series, top, said } = MEASURES[measure];
  const [first, last] = [days[0]?.day ?? '', days[days.length - 1]?.day ?? ''].map(shortDay);
  const day = days[chosen];
  return (
    <Panel title={words.chart}>
      <Tabs isInner label={words.chartChoice} choices={CHOICES} value={measure} onChoose={setMeasure} />
      <DayChart
        id="desk-days"
        label={
          measure === 'points'
            ? words.chartLines(first ?? '', last ?? '')
            : words.chartLabel(words.measures[measure], first ?? '', last ?? '')
        }
        series={series.map((valueOf) => days.map((one) => Math.max(0, valueOf(one))))}
        chosen={chosen}
        inWords={top}
        onChoose={setChosen}
      />
      <View className={styles.day}>
        <Pressable
          className={styles.step}
          label={words.before}
          disabled={chosen === 0}
          onPress={() => setChosen(chosen - 1)}
        >
          ‹
        </Pressable>
        <Text className={styles.said}>
          {day === undefined ? '' : `${shortDay(day.day)} ${weekday(day.day)} · ${said(day)}`}
        </Text>
        <Pressable
          className={styles.step}
          label={words.after}
          disabled={chosen >= days.length - 1}
          onPress={() => setChosen(chosen + 1)}
        >
          ›
        </Pressable>
      </View>
    </Panel>
  );
}
