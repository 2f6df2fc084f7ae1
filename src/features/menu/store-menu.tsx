/** The menu of one store, with the product that is looked at and the cart. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView, MenuReply } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { MessageLine } from '../../components/message-line';
import { SearchField } from '../../components/search-field';
import { StaleNotice } from '../../components/stale-notice';
import { openCheckout } from '../../platform/navigation';
import { CartBar } from '../cart/cart-bar';
import type { NewEntry } from '../cart/cart-entry';
import { CartSheet } from '../cart/cart-sheet';
import { OfficeStrip } from '../cart/office-strip';
import { placeNow, useOrderPlace } from '../cart/use-order-place';
import { cartWords } from '../cart/words';
import { entryOf, firstDraft, mostOf, type Items } from './choice';
import { isPlain } from './item-row';
import { MenuBody } from './menu-body';
import { useMenuParts } from './menu-parts';
import { forgetMenuWish, useMenuWish } from './menu-wish';
import { ProductSheet } from './product-sheet';
import { ScanTable } from './scan-table';
import { StoreHead } from './store-head';
import styles from './store-menu.module.scss';
import { useArrival } from './use-arrival';
import { useMenuCart, type MenuCart } from './use-menu-cart';
import { menuWords } from './words';

interface StoreMenuProps {
  menu: MenuReply;
  items: Items;
  /** The last answer did not come: this is the menu that was kept. */
  isStale: boolean;
  onRetry: () => void;
}

/** What lies over the menu: a product's sheet, the cart, or nothing. */
type Over = { product: string } | 'cart' | null;

/** What stands above the lists. */
function Top({
  menu,
  isStale,
  onRetry,
  search,
  onSearch,
}: Omit<StoreMenuProps, 'items'> & {
  search: string;
  onSearch: (text: string) => void;
}): ReactElement {
  const place = useOrderPlace(placeNow);
  const distance = useOrderPlace((state) => state.distance);
  const trouble = useArrival((state) => state.trouble);
  const { top } = useMenuParts();
  return (
    <View className={styles.top}>
      <StoreHead store={menu.store} place={place} distance={distance} />
      <View className={styles.tools}>
        <View className={styles.search}>
          <SearchField value={search} label={menuWords.search} onChange={onSearch} />
        </View>
        <ScanTable />
      </View>
      <View className={styles.lines}>
        {top}
        <OfficeStrip />
        <MessageLine words={trouble} isTrouble />
        {isStale && <StaleNotice onRetry={onRetry} />}
        {!menu.store.open && (
          <Text className={styles.closed} {...accessible({ role: 'status' })}>
            {menuWords.closedNow(menu.store.hoursText)}
          </Text>
        )}
      </View>
    </View>
  );
}

/**
 * Putting things into the cart: whether there was no room, and going on to the till, past the cart where
 * something in it cannot be bought.
 */
function useOrdering(cart: MenuCart, onOver: (over: Over) => void) {
  const [isFull, setFull] = useState(false);
  const put = (entry: NewEntry): boolean => {
    const hasRoom = cart.add(entry);
    setFull(!hasRoom);
    return hasRoom;
  };
  const checkout = (): void => {
    onOver(cart.hasTrouble ? 'cart' : null);
    if (!cart.hasTrouble) void openCheckout();
  };
  return {
    isFull,
    put,
    add: (entry: NewEntry): void => {
      put(entry);
      onOver(null);
    },
    orderNow: (entry: NewEntry): void => {
      onOver(null);
      if (put(entry)) checkout();
    },
    checkout,
  };
}

/** Opens the sheet of a product that somebody led here for. */
function useWishedProduct(items: Items, onOver: (over: Over) => void): void {
  const wish = useMenuWish((state) => state.wish);
  const product = wish !== null && 'product' in wish ? wish.product : null;
  useEffect(() => {
    if (product === null) return;
    forgetMenuWish();
    if (items.has(product)) onOver({ product });
  }, [product, items, onOver]);
}

/** Everything is put in by the guest, and nothing taken out but by the guest. */
export function StoreMenu({ menu, items, isStale, onRetry }: StoreMenuProps): ReactElement {
  const [search, setSearch] = useState('');
  const [over, setOver] = useState<Over>(null);
  const cart = useMenuCart(menu.store.id, items);
  const { isFull, put, add, orderNow, checkout } = useOrdering(cart, setOver);
  const closedWords = menu.store.open ? null : cartWords.storeClosed;
  const looked = over === null || over === 'cart' ? undefined : items.get(over.product);
  const open = (product: string): void => setOver({ product });
  useWishedProduct(items, setOver);
  const { step, more } = useMenuParts();
  const close = (): void => setOver(null);
  const roomFor = (item: MenuItemView): number => mostOf(item) - cart.countOf(item.product);
  const isOneTap = (item: MenuItemView): boolean => isPlain(item) && roomFor(item) > 0;
  const plainEntry = (item: MenuItemView): NewEntry => entryOf(item, items, firstDraft(item, items));
  // The cart stays open where nothing has to be chosen.
  const pick = (product: string): void => {
    const item = items.get(product);
    if (item !== undefined && isOneTap(item)) put(plainEntry(item));
    else if (item !== undefined) open(product);
  };
  const actions = {
    countOf: cart.countOf,
    onOpen: open,
    onAdd: (item: MenuItemView): void => (isOneTap(item) ? add(plainEntry(item)) : open(item.product)),
  };
  return (
    <View className={styles.page}>
      <Top menu={menu} isStale={isStale} onRetry={onRetry} search={search} onSearch={setSearch} />
      <MenuBody menu={menu} search={search} countOfCategory={cart.countOfCategory} actions={actions} />
      <View className={styles.full}>
        <MessageLine words={isFull ? cartWords.full : null} isTrouble />
      </View>
      {cart.count > 0 && (
        <CartBar
          count={cart.count}
          sum={cart.sum}
          closedWords={closedWords}
          onOpen={() => setOver('cart')}
          onCheckout={checkout}
        />
      )}
      {looked !== undefined && (
        <ProductSheet
          item={looked}
          items={items}
          most={roomFor(looked)}
          closed={closedWords}
          onAdd={add}
          onOrder={orderNow}
          onClose={close}
        />
      )}
      {over === 'cart' && (
        <CartSheet
          rows={cart.rows}
          sum={cart.sum}
          closedWords={closedWords}
          step={step(close)}
          more={more(pick)}
          onQuantity={cart.setQuantity}
          onRemove={cart.remove}
          onClear={cart.clear}
          onCheckout={checkout}
          onClose={close}
        />
      )}
    </View>
  );
}
