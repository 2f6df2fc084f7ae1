/** The menu page: what can be ordered at a store. Anybody may look, and pass on what they see. */
import { useCallback, useMemo, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { accessible } from '../../components/accessible';
import { TabBar } from '../../components/tab-bar';
import { usePageView } from '../../features/behaviour/use-page-view';
import { useOrderPlace } from '../../features/cart/use-order-place';
import { CartStep } from '../../features/checkout/cart-step';
import { GroupWay } from '../../features/groups/group-way';
import { Menu } from '../../features/menu/menu';
import { MenuPartsGiven } from '../../features/menu/menu-parts';
import { CurrentOrders } from '../../features/orders/current-orders';
import { Suggestions } from '../../features/suggestions/suggestions';
import { useSession } from '../../features/session/use-session';
import { LinkLine } from '../../features/sharing/link-line';
import { ShareWay } from '../../features/sharing/share-way';
import { sharedItem, sharedShop } from '../../features/sharing/shared';
import { useSharing } from '../../features/sharing/use-sharing';
import styles from './index.module.scss';

/**
 * What is under way stands above the menu; a product that is cheaper together says so, and what can be had
 * can be shared. Whoever came by a link reads so before there is a store, too.
 */
function MenuAndNotes(): ReactElement {
  const sharing = useSharing(sharedShop);
  const note = useCallback(
    ({ product, name, picture, closedFor }: MenuItemView): ReactElement => (
      <>
        <LinkLine kind="item" id={product} />
        <GroupWay product={product} />
        {closedFor === null && <ShareWay onPress={() => sharing.open(sharedItem(product, name, picture))} />}
      </>
    ),
    [sharing],
  );
  const store = useOrderPlace((state) => state.store?.id ?? '');
  const parts = useMemo(
    () => ({
      top: <CurrentOrders most={1} />,
      note,
      step: (onMore: () => void) => <CartStep onMore={onMore} />,
      more: (onPick: (product: string) => void) => <Suggestions store={store} onPick={onPick} />,
    }),
    [note, store],
  );
  return (
    <>
      {store === '' && (
        <View className={styles.line}>
          <LinkLine kind="item" />
        </View>
      )}
      <MenuPartsGiven value={parts}>
        <Menu />
      </MenuPartsGiven>
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function MenuPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View {...accessible({ role: 'main' })}>
        <MenuAndNotes key={turn} />
      </View>
      <TabBar current="menu" />
    </>
  );
}
