/** The menu page: what can be ordered at a store. Anybody may look. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { TabBar } from '../../components/tab-bar';
import { usePageView } from '../../features/behaviour/use-page-view';
import { GroupWay } from '../../features/groups/group-way';
import { Menu } from '../../features/menu/menu';
import { ProductNotes } from '../../features/menu/product-note';
import { useSession } from '../../features/session/use-session';

/** A product that is cheaper together says so. */
const groupWay = (product: string): ReactElement => <GroupWay product={product} />;

/** Starts over for whoever else may be signed in. */
export default function MenuPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View {...accessible({ role: 'main' })}>
        <ProductNotes value={groupWay}>
          <Menu key={turn} />
        </ProductNotes>
      </View>
      <TabBar current="menu" />
    </>
  );
}
