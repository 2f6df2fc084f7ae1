/** How the figures of days went, the table behind the chart, and its file. */
import { useState, type ReactElement } from 'react';
import { changesWithin, FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import type { FigureKind, FiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits, plainYuan, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import { weekday } from '../../components/local-time';
import { Tabs } from '../../components/tabs';
import { SteppedChart } from '../operator-kit/chart/stepped-chart';
import { averageOf } from '../operator-kit/desk/figures.rules';
import type { TableColumn } from '../operator-kit/desk/table';
import { Behind } from './behind';
import { ExplainedFigure } from './explained-figure';
import { shareIn } from './range.rules';
import { figureWords, tradeWords as words } from './words';

type Day = FiguresReply['days'][number];
type Measure = keyof typeof words.measures;

interface MeasureRow {
  figure: FigureKind;
  valueOf: (day: Day) => number;
  top: (value: number) => string;
}

const whole = (value: number): string => groupDigits(String(value));

const MEASURES: Record<Measure, MeasureRow> = {
  takings: { figure: 'takings', valueOf: ({ takingsFen }) => Number(takingsFen), top: plainYuan },
  orders: {
    figure: 'orders',
    valueOf: ({ orders }) => orders,
    top: (count) => figureWords.orders(whole(count)),
  },
  share: {
    figure: 'member-orders',
    valueOf: ({ memberOrders, orders }) => shareIn(memberOrders, orders),
    top: figureWords.percent,
  },
  newcomers: {
    figure: 'newcomers',
    valueOf: ({ newcomers }) => newcomers,
    top: (count) => figureWords.people(whole(count)),
  },
};
const CHOICES = (Object.keys(words.measures) as Measure[]).map((value) => ({
  value,
  words: words.measures[value],
}));

const COLUMNS: readonly TableColumn<Day>[] = [
  { name: words.day, valueOf: ({ day }) => `${shortDay(day)} ${weekday(day)}`, share: 1.4 },
  { name: words.measures.takings, valueOf: ({ takingsFen }) => yuan(takingsFen), isNumber: true },
  { name: words.measures.orders, valueOf: ({ orders }) => whole(orders), isNumber: true },
  { name: FIGURE_WORDS.average.name, valueOf: averageOf, isNumber: true },
  {
    name: words.measures.share,
    valueOf: ({ memberOrders, orders }) => figureWords.percent(shareIn(memberOrders, orders)),
    isNumber: true,
  },
  { name: words.measures.newcomers, valueOf: ({ newcomers }) => whole(newcomers), isNumber: true },
];

/** The newest day stands first in the table. */
export function DayTrend({ days }: { days: Day[] }): ReactElement {
  const [measure, setMeasure] = useState<Measure>('takings');
  const { figure, valueOf, top } = MEASURES[measure];
  const names = days.map(({ day }) => day);
  const [first = '', last = ''] = [names[0], names[names.length - 1]];
  return (
    <ExplainedFigure figure={figure} title={words.trend}>
      <Tabs isInner label={words.trendChoice} choices={CHOICES} value={measure} onChoose={setMeasure} />
      <SteppedChart
        id="figure-days"
        label={words.chart(words.measures[measure], shortDay(first), shortDay(last))}
        series={[days.map(valueOf)]}
        changes={changesWithin(FIGURE_WORDS[figure].versions, names)}
        top={top}
        said={(place) => {
          const day = days[place];
          return day === undefined
            ? ''
            : `${shortDay(day.day)} ${weekday(day.day)} · ${measure === 'takings' ? yuan(day.takingsFen) : top(valueOf(day))}`;
        }}
      />
      <Behind
        of={words.trend}
        table="days"
        columns={COLUMNS}
        rows={[...days].reverse()}
        keyOf={({ day }) => day}
      />
    </ExplainedFigure>
  );
}
