/**
 * What the menu page shows: the menu of the store that is chosen, the choice of one, or why there is nothing.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { openStores } from '../../platform/navigation';
import { useOrderPlace } from '../cart/use-order-place';
import { ChooseStore } from './choose-store';
import styles from './menu.module.scss';
import { StoreMenu } from './store-menu';
import { useArrival } from './use-arrival';
import { useMenu } from './use-menu';
import { menuWords } from './words';

/** The shape of the page before there is anything on it. */
function MenuSkeleton(): ReactElement {
  return (
    <View className={styles.waiting}>
      <Skeleton heights={[28, 44]} />
      <View className={styles.lists}>
        <View className={styles.rail}>
          <Skeleton heights={[40, 40, 40, 40, 40]} />
        </View>
        <View className={styles.items}>
          <Skeleton heights={[92, 92, 92, 92, 92]} />
        </View>
      </View>
    </View>
  );
}

function MenuOf({ store }: { store: string }): ReactElement {
  const { menu, items, rejection, retry } = useMenu(store);
  if (rejection === 'not-found')
    return (
      <Notice
        title={menuWords.storeGoneTitle}
        hint={menuWords.storeGoneHint}
        action={{ words: menuWords.storesTitle, onPress: () => void openStores() }}
      />
    );
  if (menu !== null)
    return <StoreMenu menu={menu} items={items} isStale={rejection !== null} onRetry={retry} />;
  if (rejection === null) return <MenuSkeleton />;
  return (
    <Notice {...rejectionWords[rejection]} action={{ words: sharedWords.retry, onPress: retry }} isError />
  );
}

/** Starts over for another store. */
export function Menu(): ReactElement {
  const store = useOrderPlace((state) => state.store?.id ?? null);
  const isArriving = useArrival((state) => state.busy);
  if (isArriving) return <MenuSkeleton />;
  return store === null ? <ChooseStore /> : <MenuOf key={store} store={store} />;
}
