/** What coupons, groups and recommendations came to, in all and day by day. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { changesWithin, FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import type { EffortFigures, FigureKind, FiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits, plainYuan, shortDay, yuan } from '../../../cloudfunctions/contract/in-words';
import { weekday } from '../../components/local-time';
import { Tabs } from '../../components/tabs';
import { SteppedChart } from '../operator-kit/chart/stepped-chart';
import desk from '../operator-kit/desk/desk.module.scss';
import { Headline } from '../operator-kit/desk/headline';
import type { TableColumn } from '../operator-kit/desk/table';
import { Behind } from './behind';
import { CountedOn } from './counted-on';
import { ExplainedFigure } from './explained-figure';
import { OfDays } from './of-days';
import { effortWords as words, figureWords, tradeWords } from './words';

type Day = FiguresReply['efforts']['days'][number];
type Measure = keyof typeof words.measures;

const whole = (count: number): string => groupDigits(String(count));
/** Every number of it: its name, and how it is said. */
const NUMBERS: Record<keyof EffortFigures, { name: string; said: (one: EffortFigures) => string }> = {
  coupons: { name: words.coupons, said: (one) => words.pieces(whole(one.coupons)) },
  couponOffFen: { name: words.couponOff, said: (one) => yuan(one.couponOffFen) },
  groups: { name: words.groups, said: (one) => words.teams(whole(one.groups)) },
  groupsFilled: { name: words.filled, said: (one) => words.teams(whole(one.groupsFilled)) },
  seats: { name: words.seats, said: (one) => figureWords.orders(whole(one.seats)) },
  groupSalesFen: { name: words.groupSales, said: (one) => yuan(one.groupSalesFen) },
  rebates: { name: words.rebates, said: (one) => figureWords.orders(whole(one.rebates)) },
  rebateSoldFen: { name: words.rebateSold, said: (one) => yuan(one.rebateSoldFen) },
  rebateFen: { name: words.rebate, said: (one) => yuan(one.rebateFen) },
};
const KEYS = Object.keys(NUMBERS) as (keyof EffortFigures)[];

const MEASURES: Record<
  Measure,
  { figure: FigureKind; key: keyof EffortFigures; top: (value: number) => string }
> = {
  coupons: { figure: 'coupons', key: 'coupons', top: (count) => words.pieces(whole(count)) },
  groups: { figure: 'groups', key: 'groups', top: (count) => words.teams(whole(count)) },
  rebate: { figure: 'rebates', key: 'rebateFen', top: plainYuan },
};
const CHOICES = (Object.keys(words.measures) as Measure[]).map((value) => ({
  value,
  words: words.measures[value],
}));

const COLUMNS: readonly TableColumn<Day>[] = [
  { name: tradeWords.day, valueOf: ({ day }) => shortDay(day), share: 1.2 },
  ...KEYS.map((key) => ({ name: NUMBERS[key].name, valueOf: NUMBERS[key].said, isNumber: true })),
];

function Efforts({ efforts, countedOn }: Pick<FiguresReply, 'efforts' | 'countedOn'>): ReactElement {
  const [measure, setMeasure] = useState<Measure>('coupons');
  const { figure, key, top } = MEASURES[measure];
  const every = efforts.days;
  const names = every.map(({ day }) => day);
  return (
    <>
      <ExplainedFigure figure="coupons" also={['groups', 'rebates']} title={tradeWords.sum}>
        <View className={desk.figures}>
          {KEYS.map((one) => (
            <Headline
              key={one}
              name={NUMBERS[one].name}
              value={NUMBERS[one].said(efforts.sum)}
              note={figureWords.before(NUMBERS[one].said(efforts.before))}
            />
          ))}
        </View>
        <CountedOn day={countedOn} />
      </ExplainedFigure>
      {every.length > 0 && (
        <ExplainedFigure figure={figure} title={words.trend}>
          <Tabs
            isInner
            label={tradeWords.trendChoice}
            choices={CHOICES}
            value={measure}
            onChoose={setMeasure}
          />
          <SteppedChart
            id="figure-efforts"
            label={tradeWords.chart(
              words.measures[measure],
              shortDay(names[0] ?? ''),
              shortDay(names.at(-1) ?? ''),
            )}
            series={[every.map((one) => Number(one[key]))]}
            changes={changesWithin(FIGURE_WORDS[figure].versions, names)}
            top={top}
            said={(place) => {
              const one = every[place];
              return one === undefined
                ? ''
                : `${shortDay(one.day)} ${weekday(one.day)} · ${NUMBERS[key].said(one)}`;
            }}
          />
          <Behind
            of={words.trend}
            table="efforts"
            columns={COLUMNS}
            rows={[...every].reverse()}
            keyOf={({ day }) => day}
          />
        </ExplainedFigure>
      )}
    </>
  );
}

/** The same call as that of the business, for the same days. */
export const EffortsPart = (): ReactElement => <OfDays>{(told) => <Efforts {...told} />}</OfDays>;
