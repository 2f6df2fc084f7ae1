/** The choice of a store to order at. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { StoreView } from '../../../../cloudfunctions/contract/menu';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useOrderPlace } from '../../../features/cart/use-order-place';
import { StoreList } from '../../../features/menu/store-list';
import { menuWords } from '../../../features/menu/words';
import { openMenu } from '../../../platform/navigation';
import { useSingleFlight } from '../../../platform/use-single-flight';
import styles from './index.module.scss';

/** Leads on to the menu of the store that is chosen. */
export default function StoresPage(): ReactElement {
  usePageView();
  const choosing = useSingleFlight(async (store: StoreView) => {
    useOrderPlace.getState().choose(store);
    await openMenu();
  });
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={menuWords.storesTitle} />
      <StoreList onChoose={choosing.start} />
    </View>
  );
}
