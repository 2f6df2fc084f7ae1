/** What members of each level ordered and spent of late; a level opens who holds it. */
import type { ReactElement } from 'react';
import type { LevelFigure } from '../../../cloudfunctions/contract/figures';
import { groupDigits, plainYuan, yuan } from '../../../cloudfunctions/contract/in-words';
import type { TableColumn } from '../operator-kit/desk/table';
import type { AskedCrowd } from '../operator-people/asked-crowd';
import { Behind } from './behind';
import { ExplainedFigure } from './explained-figure';
import { figureWords, memberWords as words } from './words';

const whole = (count: number): string => groupDigits(String(count));
const COLUMNS: readonly TableColumn<LevelFigure>[] = [
  { name: words.level, valueOf: ({ name }) => name },
  { name: words.members, valueOf: ({ members }) => whole(members), isNumber: true },
  { name: words.active90, valueOf: ({ buyers }) => whole(buyers), isNumber: true },
  { name: words.orders, valueOf: ({ orders }) => whole(orders), isNumber: true },
  { name: words.spent, valueOf: ({ spentFen }) => plainYuan(spentFen), isNumber: true },
  {
    name: words.perBuyer,
    valueOf: ({ spentFen, buyers }) =>
      buyers === 0 ? figureWords.none : yuan(BigInt(spentFen) / BigInt(buyers)),
    isNumber: true,
  },
];

interface LevelTableProps {
  levels: readonly LevelFigure[];
  today: string;
  onCrowd: (asked: AskedCrowd) => void;
}

export const LevelTable = ({ levels, today, onCrowd }: LevelTableProps): ReactElement => (
  <ExplainedFigure figure="levels">
    <Behind
      of={words.levels}
      table="levels"
      asOf={today}
      columns={COLUMNS}
      rows={levels}
      keyOf={({ level }) => level}
      onPress={({ name, rule }) => onCrowd({ title: words.ofLevel(name), rule })}
      isOpen
    />
  </ExplainedFigure>
);
