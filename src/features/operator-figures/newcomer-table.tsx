/** Where new members came from, and what each of them cost. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { channelNames } from '../../../cloudfunctions/contract/figure-words';
import type { FiguresReply, NewcomerFigures } from '../../../cloudfunctions/contract/figures';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import desk from '../operator-kit/desk/desk.module.scss';
import type { TableColumn } from '../operator-kit/desk/table';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Behind } from './behind';
import { CountedOn } from './counted-on';
import { CrowdHeadline } from './crowd-headline';
import { ExplainedFigure } from './explained-figure';
import { figureWords, tradeWords as words } from './words';

const COLUMNS: readonly TableColumn<NewcomerFigures>[] = [
  { name: words.channel, valueOf: ({ channel }) => channelNames[channel], share: 2 },
  { name: words.stillThere, valueOf: ({ members }) => groupDigits(String(members)), isNumber: true },
  { name: words.points, valueOf: ({ points }) => groupDigits(points), isNumber: true },
  { name: words.cost, valueOf: ({ costFen }) => yuan(costFen), isNumber: true },
  {
    name: words.perHead,
    valueOf: ({ costFen, members }) =>
      members === 0 ? figureWords.none : yuan(BigInt(costFen) / BigInt(members)),
    isNumber: true,
  },
];

interface NewcomerTableProps extends Pick<FiguresReply, 'newcomers' | 'goneSince' | 'countedOn' | 'joined'> {
  onCrowd: (asked: AskedCrowd) => void;
}

export function NewcomerTable(props: NewcomerTableProps): ReactElement {
  const { newcomers, goneSince, countedOn, joined, onCrowd } = props;
  return (
    <ExplainedFigure figure="newcomer-cost">
      {joined !== null && <CrowdHeadline name={words.joined} crowd={joined} onCrowd={onCrowd} />}
      <Behind
        of={words.channels}
        table="newcomers"
        columns={COLUMNS}
        rows={newcomers}
        keyOf={({ channel }) => channel}
        isOpen
      />
      {goneSince > 0 && <Text className={desk.faint}>{words.gone(groupDigits(String(goneSince)))}</Text>}
      <CountedOn day={countedOn} />
    </ExplainedFigure>
  );
}
