/** A store's items: what each costs there, how many are left, which are sold out. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { MOST_AT_ONCE } from '../../../cloudfunctions/contract/limits';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { SearchField } from '../../components/search-field';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import { TickBar, useTicks } from '../operator-kit/desk/ticks';
import { tickWords } from '../operator-kit/desk/words';
import { ShelfSheet } from './bulk-sheet';
import { ItemSheet, type ShelfItem } from './item-sheet';
import { shelfWords } from './words';

const stateWords = ({ priceFen, menuPriceFen, available }: ShelfItem): string =>
  `${yuan(priceFen ?? menuPriceFen)} · ${available === null ? shelfWords.notCounted : shelfWords.left(available)}`;

function ItemRow({ item, onChange }: { item: ShelfItem; onChange: () => void }): ReactElement {
  const { name, priceFen, soldOut } = item;
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <View className={styles.head}>
          <Text className={styles.entry}>{name}</Text>
          {soldOut && <Text className={`${styles.badge} ${styles.strong}`}>{shelfWords.soldOut}</Text>}
          {priceFen !== null && <Text className={styles.badge}>{shelfWords.ownPrice}</Text>}
        </View>
        <Text className={styles.faint}>{stateWords(item)}</Text>
      </View>
      <Pressable className={styles.small} label={shelfWords.changeLabel(name)} onPress={onChange}>
        {shelfWords.change}
      </Pressable>
    </View>
  );
}

interface StoreItemsProps {
  store: string;
  items: readonly ShelfItem[];
  onSaved: (words: string) => void;
}

/** Searched by name or number. */
export function StoreItems({ store, items, onSaved }: StoreItemsProps): ReactElement {
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<ShelfItem | null>(null);
  const ticks = useTicks();
  const [isChanging, setChanging] = useState(false);
  const wanted = search.trim();
  const found = items.filter(({ name, product }) => name.includes(wanted) || product.includes(wanted));
  const saved = (name: string): void => {
    setChanged(null);
    onSaved(shelfWords.itemSaved(name));
  };
  return (
    <Panel title={shelfWords.items}>
      <Text className={styles.faint}>{shelfWords.itemsHint}</Text>
      <View className={styles.lines}>
        <SearchField value={search} label={shelfWords.search} onChange={setSearch} />
      </View>
      {found.length === 0 && <Text className={styles.faint}>{shelfWords.noItems}</Text>}
      {ticks.ticked === null && items.length > 0 && (
        <Pressable className={styles.small} onPress={ticks.begin}>
          {tickWords.begin}
        </Pressable>
      )}
      {found.map((item) =>
        ticks.ticked === null ? (
          <ItemRow key={item.product} item={item} onChange={() => setChanged(item)} />
        ) : (
          <View key={item.product} className={styles.row}>
            <Toggle
              kind="checkbox"
              title={item.name}
              hint={stateWords(item)}
              isOn={ticks.ticked.has(item.product)}
              onChange={(isOn) => ticks.tick(item.product, isOn)}
            />
          </View>
        ),
      )}
      <TickBar
        ticks={ticks}
        keys={found.map(({ product }) => product)}
        most={MOST_AT_ONCE}
        onChange={() => setChanging(true)}
      />
      {isChanging && ticks.ticked !== null && (
        <ShelfSheet
          store={store}
          ticked={ticks.ticked}
          onSaved={(words) => {
            ticks.leave();
            setChanging(false);
            onSaved(words);
          }}
          onClose={() => setChanging(false)}
        />
      )}
      {changed !== null && (
        <ItemSheet store={store} item={changed} onSaved={saved} onClose={() => setChanged(null)} />
      )}
    </Panel>
  );
}
