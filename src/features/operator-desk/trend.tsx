/** How one figure went from day to day, and each day in words. */
import { useState, type ReactElement } from 'react';
import { groupDigits, plainYuan, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { OverviewReply } from '../../../cloudfunctions/contract/overview';
import { weekday } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Tabs } from '../../components/tabs';
import { SteppedChart } from '../operator-kit/chart/stepped-chart';
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
  const { series, top, said } = MEASURES[measure];
  const [first, last] = [days[0]?.day ?? '', days[days.length - 1]?.day ?? ''].map(shortDay);
  return (
    <Panel title={words.chart}>
      <Tabs isInner label={words.chartChoice} choices={CHOICES} value={measure} onChoose={setMeasure} />
      <SteppedChart
        id="desk-days"
        label={
          measure === 'points'
            ? words.chartLines(first ?? '', last ?? '')
            : words.chartLabel(words.measures[measure], first ?? '', last ?? '')
        }
        series={series.map((valueOf) => days.map(valueOf))}
        top={top}
        said={(place) => {
          const day = days[place];
          return day === undefined ? '' : `${shortDay(day.day)} ${weekday(day.day)} · ${said(day)}`;
        }}
      />
    </Panel>
  );
}
