/** What is to happen to the ticked items of the menu, said once and kept in one step. */
import { useState, type ReactElement } from 'react';
import type { ItemsChange } from '../../../cloudfunctions/contract/bulk-change';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { changeItems } from '../operator-kit/api-trade';
import { BulkSheet, PriceBy, usePriceBy } from '../operator-kit/desk/bulk-sheet';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ChoiceField } from '../operator-kit/form/field';
import { bulkWords } from './words';

type Way = 'show' | 'hide' | 'category' | 'price';
const WAYS = (['show', 'hide', 'category', 'price'] as const).map((value) => ({
  value,
  words: bulkWords.ways[value],
}));

interface ItemsSheetProps {
  desk: MenuDeskReply;
  /** Products. */
  ticked: ReadonlySet<string>;
  onSaved: (words: string) => void;
  /** Somebody else changed one of them meanwhile. */
  onStale: () => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function ItemsSheet({ desk, ticked, onSaved, onStale, onClose }: ItemsSheetProps): ReactElement {
  const [way, setWay] = useState<Way>('show');
  const [category, setCategory] = useState(desk.categories[0]?.id ?? '');
  const price = usePriceBy();
  const saving = useAttempt(
    async (change: ItemsChange) => {
      const items = desk.items
        .filter(({ item }) => ticked.has(item.product))
        .map(({ item, revision }) => ({ product: item.product, revision }));
      const reply = await changeItems({ items, change });
      if (!reply.ok && reply.code === 'already-changed') onStale();
      return reply;
    },
    ({ changed }) => onSaved(bulkWords.changed(changed)),
  );
  const changeOf = (): ItemsChange | null => {
    if (way === 'show' || way === 'hide') return { kind: 'shown', shown: way === 'show' };
    if (way === 'category') return { kind: 'category', category };
    return price.byFen === null ? null : { kind: 'price', byFen: price.byFen };
  };
  return (
    <BulkSheet count={ticked.size} change={changeOf()} saving={saving} onClose={onClose}>
      <ChoiceField
        label={bulkWords.way}
        value={way}
        options={WAYS}
        onChange={(value) => setWay(value as Way)}
      />
      {way === 'category' && (
        <ChoiceField
          label={bulkWords.category}
          value={category}
          options={desk.categories.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={setCategory}
        />
      )}
      {way === 'price' && <PriceBy price={price} />}
    </BulkSheet>
  );
}
