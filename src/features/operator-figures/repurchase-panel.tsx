/** Who comes back: of the month that runs with the lists behind it, and of closed months. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import type { CrowdFiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import desk from '../operator-kit/desk/desk.module.scss';
import { Headline } from '../operator-kit/desk/headline';
import type { TableColumn } from '../operator-kit/desk/table';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Behind } from './behind';
import { CrowdHeadline } from './crowd-headline';
import { ExplainedFigure } from './explained-figure';
import { MonthChart, monthName } from './month-chart';
import { shareIn } from './range.rules';
import { figureWords, memberWords as words } from './words';

interface Month {
  month: string | null;
  buyers: number;
  repeaters: number;
}

const whole = (count: number): string => groupDigits(String(count));
const shareOf = ({ buyers, repeaters }: Month): string =>
  buyers === 0 ? figureWords.none : figureWords.percent(shareIn(repeaters, buyers));

const COLUMNS: readonly TableColumn<Month>[] = [
  { name: words.month, valueOf: ({ month }) => monthName(month) },
  { name: words.buyers, valueOf: ({ buyers }) => whole(buyers), isNumber: true },
  { name: words.repeaters, valueOf: ({ repeaters }) => whole(repeaters), isNumber: true },
  { name: words.share, valueOf: shareOf, isNumber: true },
];

interface RepurchasePanelProps {
  told: CrowdFiguresReply;
  onCrowd: (asked: AskedCrowd) => void;
}

export function RepurchasePanel({ told, onCrowd }: RepurchasePanelProps): ReactElement {
  const { buyers, repeaters, today } = told;
  const running = { month: null, buyers: buyers.members, repeaters: repeaters.members };
  const months: Month[] = [...told.months, running];
  const last = told.months[told.months.length - 1];
  return (
    <ExplainedFigure figure="repurchase">
      <View className={desk.figures}>
        <Headline
          name={`${words.thisMonth}${FIGURE_WORDS.repurchase.name}`}
          value={shareOf(running)}
          {...(last === undefined ? {} : { note: figureWords.before(shareOf(last)) })}
        />
        <CrowdHeadline name={words.buyers} crowd={buyers} onCrowd={onCrowd} />
        <CrowdHeadline name={words.repeaters} crowd={repeaters} onCrowd={onCrowd} />
      </View>
      <MonthChart
        id="figure-repurchase"
        figure="repurchase"
        label={words.repurchaseChart}
        values={months.map((one) => ({ month: one.month, value: shareIn(one.repeaters, one.buyers) }))}
        today={today}
        said={figureWords.percent}
      />
      <Behind
        of={words.repurchase}
        table="repurchase"
        asOf={today}
        columns={COLUMNS}
        rows={[...months].reverse()}
        keyOf={({ month }) => month ?? ''}
      />
    </ExplainedFigure>
  );
}
