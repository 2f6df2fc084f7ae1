/** Who is active now, by three measures, and how that went from month to month. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import type { CrowdFiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { shortMoment } from '../../components/local-time';
import desk from '../operator-kit/desk/desk.module.scss';
import type { TableColumn } from '../operator-kit/desk/table';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Behind } from './behind';
import { CountedOn } from './counted-on';
import { CrowdHeadline } from './crowd-headline';
import { ExplainedFigure } from './explained-figure';
import { MonthChart, monthName } from './month-chart';
import { figureWords, memberWords as words } from './words';

interface End {
  month: string | null;
  active90: number;
  activeQuarter: number;
  activeYear: number;
}

const whole = (count: number): string => groupDigits(String(count));
const COLUMNS: readonly TableColumn<End>[] = [
  { name: words.month, valueOf: ({ month }) => monthName(month) },
  { name: FIGURE_WORDS['active-90'].name, valueOf: ({ active90 }) => whole(active90), isNumber: true },
  {
    name: FIGURE_WORDS['active-quarter'].name,
    valueOf: ({ activeQuarter }) => whole(activeQuarter),
    isNumber: true,
  },
  { name: FIGURE_WORDS['active-year'].name, valueOf: ({ activeYear }) => whole(activeYear), isNumber: true },
];
const OF_END = {
  'active-90': 'active90',
  'active-quarter': 'activeQuarter',
  'active-year': 'activeYear',
} as const;

interface ActivePanelProps {
  told: CrowdFiguresReply;
  onCrowd: (asked: AskedCrowd) => void;
}

export function ActivePanel({ told, onCrowd }: ActivePanelProps): ReactElement {
  const { active, monthEnds, today, countedOn } = told;
  const last = monthEnds[monthEnds.length - 1];
  const membersOf = (figure: keyof typeof OF_END): number =>
    active.find((one) => one.figure === figure)?.members ?? 0;
  const ends: End[] = [
    ...monthEnds,
    {
      month: null,
      active90: membersOf('active-90'),
      activeQuarter: membersOf('active-quarter'),
      activeYear: membersOf('active-year'),
    },
  ];
  return (
    <ExplainedFigure figure="active-90" also={['active-quarter', 'active-year']} title={words.active}>
      <View className={desk.figures}>
        {active.map((one) => (
          <CrowdHeadline
            key={one.figure}
            name={FIGURE_WORDS[one.figure].name}
            crowd={one}
            {...(last === undefined ? {} : { note: words.endOfLast(whole(last[OF_END[one.figure]])) })}
            onCrowd={onCrowd}
          />
        ))}
      </View>
      <Text className={`${desk.faint} ${desk.below}`}>
        {`${figureWords.asOf(shortMoment(told.asOf))}。${words.whoHint}`}
      </Text>
      <MonthChart
        id="figure-active"
        figure="active-90"
        label={words.monthEndsChart}
        values={ends.map(({ month, active90 }) => ({ month, value: active90 }))}
        today={today}
        said={(value) => figureWords.people(whole(value))}
      />
      <Behind
        of={words.active}
        table="active"
        asOf={today}
        columns={COLUMNS}
        rows={[...ends].reverse()}
        keyOf={({ month }) => month ?? ''}
      />
      <CountedOn day={countedOn} />
    </ExplainedFigure>
  );
}
