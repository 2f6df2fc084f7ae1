/** The menu: categories, items, options, sets. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Menu } from '../../../features/operator-menu/menu';

/** For operators. */
export default function MenuPage(): ReactElement {
  return (
    <DeskFrame page="menu">
      <Menu />
    </DeskFrame>
  );
}
