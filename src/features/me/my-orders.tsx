/** The member's orders by what waits for them: to be paid, under way, going back. */
import type { ReactElement } from 'react';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import type { OrderList } from '../../../cloudfunctions/contract/order';
import { countWords, IconTiles, type IconTile } from '../../components/icon-tiles';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { openOrders, openOrdersOf } from '../../platform/navigation';
import { meWords } from './words';

const tileOf = (icon: IconTile['icon'], which: OrderList, words: string, count: number): IconTile => ({
  ...{ icon, words, count },
  label: count === 0 ? words : meWords.counted(words, meWords.pieces(countWords(count))),
  onPress: () => void openOrdersOf(which),
});

/** @example <MyOrders counts={me.counts} /> */
export function MyOrders({ counts }: Pick<MeReply, 'counts'>): ReactElement {
  return (
    <Panel isTight>
      <ListRow title={meWords.orders} value={meWords.allOrders} onPress={() => void openOrders()} />
      <IconTiles
        tiles={[
          tileOf('unpaid', 'unpaid', meWords.unpaid, counts.unpaid),
          tileOf('open', 'open', meWords.open, counts.open),
          tileOf('refund', 'refunds', meWords.refunds, counts.refunds),
        ]}
      />
    </Panel>
  );
}
