/** What is to happen to the ticked products of a store, said once and kept in one step. */
import { useState, type ReactElement } from 'react';
import type { StoreItemsChange } from '../../../cloudfunctions/contract/bulk-change';
import { changeStoreItems } from '../operator-kit/api-trade';
import { BulkSheet, PriceBy, usePriceBy } from '../operator-kit/desk/bulk-sheet';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ChoiceField } from '../operator-kit/form/field';
import { bulkWords } from './words';

type Way = 'sold-out' | 'back' | 'price' | 'menu-price';
const WAYS = (['sold-out', 'back', 'price', 'menu-price'] as const).map((value) => ({
  value,
  words: bulkWords.ways[value],
}));

interface ShelfSheetProps {
  store: string;
  /** Products. */
  ticked: ReadonlySet<string>;
  onSaved: (words: string) => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function ShelfSheet({ store, ticked, onSaved, onClose }: ShelfSheetProps): ReactElement {
  const [way, setWay] = useState<Way>('sold-out');
  const price = usePriceBy();
  const saving = useAttempt(
    (change: StoreItemsChange) => changeStoreItems({ store, products: [...ticked], change }),
    ({ changed }) => onSaved(bulkWords.changed(changed)),
  );
  const changeOf = (): StoreItemsChange | null => {
    if (way === 'price') return price.byFen === null ? null : { kind: 'price', byFen: price.byFen };
    return way === 'menu-price' ? { kind: way } : { kind: 'sold-out', soldOut: way === 'sold-out' };
  };
  return (
    <BulkSheet count={ticked.size} change={changeOf()} saving={saving} onClose={onClose}>
      <ChoiceField
        label={bulkWords.way}
        value={way}
        options={WAYS}
        onChange={(value) => setWay(value as Way)}
      />
      {way === 'price' && <PriceBy price={price} />}
    </BulkSheet>
  );
}
