/** A store's items: what each costs there, how many are left, which are sold out. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { SearchField } from '../../components/search-field';
import styles from '../operator-kit/desk/desk.module.scss';
import { ItemSheet, type ShelfItem } from './item-sheet';
import { shelfWords } from './words';

function ItemRow({ item, onChange }: { item: ShelfItem; onChange: () => void }): ReactElement {
  const { name, priceFen, menuPriceFen, available, soldOut } = item;
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <View className={styles.head}>
          <Text className={styles.entry}>{name}</Text>
          {soldOut && <Text className={`${styles.badge} ${styles.strong}`}>{shelfWords.soldOut}</Text>}
          {priceFen !== null && <Text className={styles.badge}>{shelfWords.ownPrice}</Text>}
        </View>
        <Text className={styles.faint}>
          {yuan(priceFen ?? menuPriceFen)} ·{' '}
          {available === null ? shelfWords.notCounted : shelfWords.left(available)}
        </Text>
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
  onSaved: (name: string) => void;
}

/** Searched by name or number. */
export function StoreItems({ store, items, onSaved }: StoreItemsProps): ReactElement {
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<ShelfItem | null>(null);
  const wanted = search.trim();
  const found = items.filter(({ name, product }) => name.includes(wanted) || product.includes(wanted));
  const saved = (name: string): void => {
    setChanged(null);
    onSaved(name);
  };
  return (
    <Panel title={shelfWords.items}>
      <Text className={styles.faint}>{shelfWords.itemsHint}</Text>
      <View className={styles.lines}>
        <SearchField value={search} label={shelfWords.search} onChange={setSearch} />
      </View>
      {found.length === 0 && <Text className={styles.faint}>{shelfWords.noItems}</Text>}
      {found.map((item) => (
        <ItemRow key={item.product} item={item} onChange={() => setChanged(item)} />
      ))}
      {changed !== null && (
        <ItemSheet store={store} item={changed} onSaved={saved} onClose={() => setChanged(null)} />
      )}
    </Panel>
  );
}
