/** The items of the menu, category after category, as a list that scrolls by itself. */
import type { ReactElement } from 'react';
import { ScrollView, Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import styles from './item-list.module.scss';
import { ItemRow } from './item-row';
import type { ListWindow } from './use-list-window';

/** What a press on an item does. */
export interface ItemActions {
  /** In the cart, by product. */
  countOf: (product: string) => number;
  onOpen: (product: string) => void;
  onAdd: (item: MenuItemView) => void;
}

/** Renders what is near the window only. */
export function ItemList({ list, actions }: { list: ListWindow; actions: ItemActions }): ReactElement {
  return (
    <ScrollView
      scrollY
      className={styles.list}
      scrollTop={list.scrollTop}
      onScroll={({ detail }) => list.onScroll(detail.scrollTop)}
      // A keyboard scrolls what it can focus.
      {...(process.env.TARO_ENV === 'h5' ? { tabindex: '0' } : {})}
    >
      <View style={{ height: `${list.above}px` }} />
      {list.shown.map((line) =>
        line.kind === 'head' ? (
          <View key={line.key} className={styles.head}>
            <Text {...accessible({ role: 'heading', browser: { level: 2 } })}>{line.name}</Text>
          </View>
        ) : (
          <View key={line.key} className={styles.line}>
            {line.items.map((item) => (
              <View key={item.product} className={styles.cell}>
                <ItemRow
                  item={item}
                  count={actions.countOf(item.product)}
                  onOpen={actions.onOpen}
                  onAdd={actions.onAdd}
                />
              </View>
            ))}
          </View>
        ),
      )}
      <View style={{ height: `${list.below}px` }} />
    </ScrollView>
  );
}
