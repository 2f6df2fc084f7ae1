/** How the business went: in all, day by day, by store, and where new members came from. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { FiguresReply } from '../../../cloudfunctions/contract/figures';
import { FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ShownFigures } from '../../../cloudfunctions/contract/overview';
import { shortMoment } from '../../components/local-time';
import desk from '../operator-kit/desk/desk.module.scss';
import { averageOf, shareOf } from '../operator-kit/desk/figures.rules';
import { Headline } from '../operator-kit/desk/headline';
import { ChannelTable } from './channel-table';
import { DayTrend } from './day-trend';
import { ExplainedFigure } from './explained-figure';
import { NewcomerTable } from './newcomer-table';
import { OfDays } from './of-days';
import { growthOf, shareIn } from './range.rules';
import { StoreTable } from './store-table';
import { WithCrowd } from './with-crowd';
import { figureWords, tradeWords as words } from './words';

/** What it was before, and by how much more it is now. */
function beside(now: string | number, before: string | number, inWords: (value: string) => string): string {
  const growth = growthOf(BigInt(now), BigInt(before));
  const was = inWords(String(before));
  return growth === null ? figureWords.before(was) : figureWords.grown(was, growth);
}

const orderShare = ({ memberOrders, orders }: ShownFigures): string =>
  orders === 0 ? figureWords.none : figureWords.percent(shareIn(memberOrders, orders));

function Sum({ sum, before, asOf }: Pick<FiguresReply, 'sum' | 'before' | 'asOf'>): ReactElement {
  return (
    <ExplainedFigure
      figure="takings"
      also={['orders', 'average', 'member-orders', 'newcomers']}
      title={words.sum}
    >
      <View className={desk.figures}>
        <Headline
          name={FIGURE_WORDS.takings.name}
          value={yuan(sum.takingsFen)}
          note={beside(sum.takingsFen, before.takingsFen, yuan)}
        />
        <Headline
          name={FIGURE_WORDS.orders.name}
          value={groupDigits(String(sum.orders))}
          note={beside(sum.orders, before.orders, groupDigits)}
        />
        <Headline
          name={FIGURE_WORDS.average.name}
          value={averageOf(sum)}
          note={figureWords.before(averageOf(before))}
        />
        <Headline
          name={FIGURE_WORDS['member-orders'].name}
          value={orderShare(sum)}
          note={figureWords.before(orderShare(before))}
        />
        <Headline
          name={words.memberTakings}
          value={shareOf(sum)}
          note={figureWords.before(shareOf(before))}
        />
        <Headline
          name={FIGURE_WORDS.newcomers.name}
          value={groupDigits(String(sum.newcomers))}
          note={beside(sum.newcomers, before.newcomers, groupDigits)}
        />
      </View>
      <Text className={`${desk.faint} ${desk.below}`}>{figureWords.asOf(shortMoment(asOf))}</Text>
    </ExplainedFigure>
  );
}

/** One call for all of it. */
export const TradePart = (): ReactElement => (
  <WithCrowd>
    {(onCrowd) => (
      <OfDays>
        {(told) => (
          <>
            <Sum {...told} />
            <DayTrend days={told.days} />
            <StoreTable {...told} />
            <ChannelTable {...told} />
            <NewcomerTable {...told} onCrowd={onCrowd} />
          </>
        )}
      </OfDays>
    )}
  </WithCrowd>
);
