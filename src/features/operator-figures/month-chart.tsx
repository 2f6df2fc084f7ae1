/** How a figure went from month to month, the month that runs last. */
import type { ReactElement } from 'react';
import { changesWithin, FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import type { FigureKind } from '../../../cloudfunctions/contract/figures';
import { longMonth } from '../../components/local-time';
import { SteppedChart } from '../operator-kit/chart/stepped-chart';
import { memberWords } from './words';

export interface MonthValue {
  /** YYYY-MM; null: the one that runs. */
  month: string | null;
  value: number;
}

interface MonthChartProps {
  id: string;
  figure: FigureKind;
  label: string;
  values: readonly MonthValue[];
  /** The month that runs. */
  today: string;
  said: (value: number) => string;
}

export const monthName = (month: string | null): string =>
  month === null ? memberWords.thisMonth : longMonth(month);

export function MonthChart({ id, figure, label, values, today, said }: MonthChartProps): ReactElement {
  const firstDays = values.map(({ month }) => `${month ?? today.slice(0, 7)}-01`);
  return (
    <SteppedChart
      {...{ id, label }}
      unit="月"
      series={[values.map(({ value }) => value)]}
      changes={changesWithin(FIGURE_WORDS[figure].versions, firstDays)}
      top={said}
      said={(place) => {
        const one = values[place];
        return one === undefined ? '' : `${monthName(one.month)} · ${said(one.value)}`;
      }}
    />
  );
}
