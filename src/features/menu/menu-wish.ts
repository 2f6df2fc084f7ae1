/** What the menu begins with when it comes on screen next, for whoever leads there. No calls here. */
import { create } from 'zustand';

/** A product whose sheet opens, or a category that the list begins at. */
export type MenuWish = { product: string } | { category: string };

/** @example const wish = useMenuWish((state) => state.wish) */
export const useMenuWish = create<{ wish: MenuWish | null }>()(() => ({ wish: null }));

/** Null: the menu as it was. Call it before the menu is opened. */
export const beginMenuAt = (wish: MenuWish | null): void => useMenuWish.setState({ wish });

/** It was seen to, or leads nowhere on this menu. */
export const forgetMenuWish = (): void => useMenuWish.setState({ wish: null });
