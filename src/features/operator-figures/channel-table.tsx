/** What was sold by each channel, the one that took most first. */
import type { ReactElement } from 'react';
import { FIGURE_WORDS, salesChannelNames } from '../../../cloudfunctions/contract/figure-words';
import type { ChannelFigures, FiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { averageOf } from '../operator-kit/desk/figures.rules';
import type { TableColumn } from '../operator-kit/desk/table';
import { Behind } from './behind';
import { ExplainedFigure } from './explained-figure';
import { shareIn } from './range.rules';
import { figureWords, tradeWords as words } from './words';

const columnsOf = (all: bigint): readonly TableColumn<ChannelFigures>[] => [
  { name: words.channelOf, valueOf: ({ channel }) => salesChannelNames[channel], share: 2 },
  { name: FIGURE_WORDS.takings.name, valueOf: ({ takingsFen }) => yuan(takingsFen), isNumber: true },
  {
    name: words.partOf,
    valueOf: ({ takingsFen }) => figureWords.percent(shareIn(Number(takingsFen), Number(all))),
    isNumber: true,
  },
  { name: FIGURE_WORDS.orders.name, valueOf: ({ orders }) => groupDigits(String(orders)), isNumber: true },
  { name: FIGURE_WORDS.average.name, valueOf: averageOf, isNumber: true },
];

/** Nothing where nothing was sold: the stores say so. */
export function ChannelTable({ channels, sum }: Pick<FiguresReply, 'channels' | 'sum'>): ReactElement | null {
  if (channels.length === 0) return null;
  return (
    <ExplainedFigure figure="channels">
      <Behind
        of={FIGURE_WORDS.channels.name}
        table="channels"
        columns={columnsOf(BigInt(sum.takingsFen))}
        rows={channels}
        keyOf={({ channel }) => channel}
        isOpen
      />
    </ExplainedFigure>
  );
}
