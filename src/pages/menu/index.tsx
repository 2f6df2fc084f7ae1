/** The menu page: what can be ordered at a store. Anybody may look. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { TabBar } from '../../components/tab-bar';
import { usePageView } from '../../features/behaviour/use-page-view';
import { Menu } from '../../features/menu/menu';
import { useSession } from '../../features/session/use-session';

/** Starts over for whoever else may be signed in. */
export default function MenuPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View {...accessible({ role: 'main' })}>
        <Menu key={turn} />
      </View>
      <TabBar current="menu" />
    </>
  );
}
