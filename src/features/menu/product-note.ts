/** What else there is to say of a product on its sheet, by whoever composes the menu. No calls here. */
import { createContext, useContext, type ReactNode } from 'react';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';

/** The note of a product; null: there is nothing else to say. */
export type ProductNote = (item: MenuItemView) => ReactNode;

const Note = createContext<ProductNote>(() => null);

/** @example <ProductNotes value={({ product }) => <GroupWay product={product} />}><Menu /></ProductNotes> */
export const ProductNotes = Note.Provider;

export const useProductNote = (): ProductNote => useContext(Note);
