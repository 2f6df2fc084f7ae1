/** Stores beside each other, the one that took most first. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { FiguresReply } from '../../../cloudfunctions/contract/figures';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { StoreFigures } from '../../../cloudfunctions/contract/overview';
import { FIGURE_WORDS } from '../../../cloudfunctions/contract/figure-words';
import desk from '../operator-kit/desk/desk.module.scss';
import { averageOf, shareOf } from '../operator-kit/desk/figures.rules';
import type { TableColumn } from '../operator-kit/desk/table';
import { Behind } from './behind';
import { ExplainedFigure } from './explained-figure';
import { tradeWords as words } from './words';

const COLUMNS: readonly TableColumn<StoreFigures>[] = [
  { name: words.stores, valueOf: ({ name }) => name, share: 2 },
  { name: FIGURE_WORDS.takings.name, valueOf: ({ takingsFen }) => yuan(takingsFen), isNumber: true },
  { name: FIGURE_WORDS.orders.name, valueOf: ({ orders }) => groupDigits(String(orders)), isNumber: true },
  { name: FIGURE_WORDS.average.name, valueOf: averageOf, isNumber: true },
  { name: words.memberTakings, valueOf: shareOf, isNumber: true },
];

export function StoreTable({
  stores,
  isMoreStores,
}: Pick<FiguresReply, 'stores' | 'isMoreStores'>): ReactElement {
  return (
    <ExplainedFigure figure="takings" also={['orders', 'average']} title={words.storeTitle}>
      {stores.length === 0 ? (
        <Text className={desk.faint}>{words.noStores}</Text>
      ) : (
        <Behind
          of={words.storeTitle}
          table="stores"
          columns={COLUMNS}
          rows={stores}
          keyOf={({ id }) => id}
          isOpen
        />
      )}
      {isMoreStores && <Text className={desk.faint}>{words.moreStores}</Text>}
    </ExplainedFigure>
  );
}
