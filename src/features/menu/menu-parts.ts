/**
 * What else stands on the menu, by whoever composes it: what the menu itself does not know. No calls here.
 */
import { createContext, useContext, type ReactNode } from 'react';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';

interface MenuParts {
  /** Above the lists. */
  top: ReactNode;
  /** What else there is to say of a product on its sheet. */
  note: (item: MenuItemView) => ReactNode;
  /** Above the lines of the cart; `onMore` leads back to the menu. */
  step: (onMore: () => void) => ReactNode;
  /** Below them: what goes with it; `onPick` puts it in, or opens it where there is something to choose. */
  more: (onPick: (product: string) => void) => ReactNode;
}

const Parts = createContext<MenuParts>({ top: null, note: () => null, step: () => null, more: () => null });

/** @example <MenuPartsGiven value={{ top, note, step, more }}><Menu /></MenuPartsGiven> */
export const MenuPartsGiven = Parts.Provider;

export const useMenuParts = (): MenuParts => useContext(Parts);
