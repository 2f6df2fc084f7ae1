/** The menu itself: categories and their items, or what a search found. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { MenuReply, Suggested } from '../../../cloudfunctions/contract/menu';
import { Notice } from '../../components/notice';
import { useTextScale } from '../../platform/text-scale';
import { useWindowWidth } from '../../platform/window-width';
import { behaviourConsent } from '../behaviour/waiting-events';
import { cartOf, useCart } from '../cart/use-cart';
import { CategoryRail } from './category-rail';
import { ItemList, type ItemActions } from './item-list';
import styles from './menu-body.module.scss';
import { forgetMenuWish, useMenuWish } from './menu-wish';
import { hitsOf, linesOf, linesOfHits, shelvesOf } from './menu-lines';
import { useListWindow } from './use-list-window';
import { menuWords } from './words';

/** From here on two items stand side by side, as in the style sheets. Pixels. */
const COLUMNS_FROM = 900;

interface MenuBodyProps {
  menu: MenuReply;
  /** In the cart, by category. */
  countOfCategory: (category: string) => number;
  actions: ItemActions;
}

/**
 * What this guest may like, as it was when the menu came: what is put into the cart since stays where it is.
 * Of whoever has just refused it nothing that was told before.
 */
function suggestedOf({ store, suggested }: MenuReply, isRefused: boolean): Suggested {
  if (suggested.personal && isRefused) return { personal: false, items: [] };
  const inCart = new Set(cartOf(store.id)(useCart.getState()).map(({ product }) => product));
  return { ...suggested, items: suggested.items.filter(({ product }) => !inCart.has(product)) };
}

function WholeMenu({ menu, countOfCategory, actions }: MenuBodyProps): ReactElement {
  const columns = useWindowWidth() < COLUMNS_FROM ? 1 : 2;
  const scale = useTextScale();
  const isRefused = behaviourConsent() === 'refused';
  const shelves = useMemo(() => shelvesOf(menu, suggestedOf(menu, isRefused)), [menu, isRefused]);
  const lines = useMemo(() => linesOf(shelves, columns, scale), [shelves, columns, scale]);
  const list = useListWindow(lines);
  const wish = useMenuWish((state) => state.wish);
  const wished = wish !== null && 'category' in wish ? wish.category : null;
  const { jumpTo } = list;
  useEffect(() => {
    if (wished === null) return;
    forgetMenuWish();
    if (lines.some(({ category }) => category === wished)) jumpTo(wished);
  }, [wished, lines, jumpTo]);
  return (
    <View className={styles.body}>
      <CategoryRail
        categories={shelves}
        current={list.category}
        countOf={countOfCategory}
        onChoose={list.jumpTo}
      />
      <ItemList list={list} actions={actions} />
    </View>
  );
}

function Hits({
  menu,
  text,
  actions,
}: Omit<MenuBodyProps, 'countOfCategory'> & { text: string }): ReactElement {
  const columns = useWindowWidth() < COLUMNS_FROM ? 1 : 2;
  const scale = useTextScale();
  const lines = useMemo(() => linesOfHits(hitsOf(menu, text), columns, scale), [menu, text, columns, scale]);
  const list = useListWindow(lines);
  return (
    <View className={styles.body}>
      {lines.length === 0 ? (
        <View className={styles.none}>
          <Notice title={menuWords.searchNone} hint={menuWords.searchNoneHint} />
        </View>
      ) : (
        <ItemList list={list} actions={actions} />
      )}
    </View>
  );
}

/** @param search empty: the whole menu */
export function MenuBody({ search, ...props }: MenuBodyProps & { search: string }): ReactElement {
  const text = search.trim();
  if (props.menu.items.length === 0)
    return (
      <View className={styles.body}>
        <View className={styles.none}>
          <Notice title={menuWords.noItemsTitle} hint={menuWords.noItemsHint} />
        </View>
      </View>
    );
  return text === '' ? (
    <WholeMenu {...props} />
  ) : (
    <Hits key={text} menu={props.menu} actions={props.actions} text={text} />
  );
}
