/**
 * The menu as lines of known height, so that a menu of any length scrolls smoothly: only lines near what is
 * seen are rendered, and the category of any place is known without measuring. Pure. Heights are those of
 * item-list.module.scss and item-row.module.scss, and grow with the letters (platform/text-scale.ts).
 */
import type { MenuItemView, MenuReply, Suggested } from '../../../cloudfunctions/contract/menu';
import { menuWords } from './words';

/** Pixels, for letters of their usual size. */
export const HEAD_HEIGHT = 44;
export const ROW_HEIGHT = 124;

/** The window moves in steps of so many pixels: fewer steps, fewer renders. */
const STEP = 400;
/** Rendered above and below the step that is seen, which may be as tall as a desktop's window. Pixels. */
const ABOVE = 800;
const BELOW = 2400;

/** An item where it stands: among suggestions with its reason. */
export type LineItem = MenuItemView & { why?: string };

export type MenuLine = { key: string; category: string; top: number; height: number } & (
  { kind: 'head'; name: string } | { kind: 'row'; items: LineItem[] }
);

/** A part of the list with its items. */
export interface Shelf {
  id: string;
  name: string;
  items: LineItem[];
}

/** Before all categories; no category of a menu is called so. */
const SUGGESTED = '*';

/**
 * What the list has, one after the other: what this guest may like, then every category that has something.
 * @param suggested of which nothing is in the cart
 */
export function shelvesOf({ categories, items }: MenuReply, suggested: Suggested): Shelf[] {
  const byProduct = new Map(items.map((item) => [item.product, item]));
  const liked = suggested.items.flatMap(({ product, why }) => {
    const item = byProduct.get(product);
    return item === undefined ? [] : { ...item, why };
  });
  const name = suggested.personal ? menuWords.suggested : menuWords.sellers;
  return [
    { id: SUGGESTED, name, items: liked },
    ...categories.map((category) => ({
      ...category,
      items: items.filter((item) => item.category === category.id),
    })),
  ].filter((shelf) => shelf.items.length > 0);
}

const inRows = (items: LineItem[], columns: number): LineItem[][] =>
  Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );

/**
 * Every shelf with its items, in their order.
 * @param scale of letters, 1 is usual
 * @example 3 items of one category in 2 columns: a head, a row of two, a row of one
 */
export function linesOf(shelves: Shelf[], columns: number, scale: number): MenuLine[] {
  const lines: MenuLine[] = [];
  let top = 0;
  const add = (line: Omit<MenuLine, 'top' | 'height'>, usual: number): void => {
    const height = usual * scale;
    lines.push({ ...line, top, height } as MenuLine);
    top += height;
  };
  for (const { id, name, items } of shelves) {
    const head = { key: `head ${id}`, category: id, kind: 'head' as const, name };
    add(head, HEAD_HEIGHT);
    for (const row of inRows(items, columns)) {
      const key = [id, ...row.map(({ product }) => product)].join(' ');
      const line = { key, category: id, kind: 'row' as const, items: row };
      add(line, ROW_HEIGHT);
    }
  }
  return lines;
}

/** Lines of what was found, without heads. */
export const linesOfHits = (hits: MenuItemView[], columns: number, scale: number): MenuLine[] =>
  inRows(hits, columns).map((items, index) => ({
    key: items.map(({ product }) => product).join(' '),
    category: '',
    kind: 'row',
    items,
    top: index * ROW_HEIGHT * scale,
    height: ROW_HEIGHT * scale,
  }));

export const heightOf = (lines: MenuLine[]): number => {
  const last = lines[lines.length - 1];
  return last === undefined ? 0 : last.top + last.height;
};

/** The step of the window at a place. @example stepAt(950) = 2 */
export const stepAt = (scrollTop: number): number => Math.max(0, Math.floor(scrollTop / STEP));

/** The lines to render at a step. */
export const linesAt = (lines: MenuLine[], step: number): MenuLine[] =>
  lines.filter(({ top, height }) => top + height > step * STEP - ABOVE && top < step * STEP + BELOW);

/** The category that is read at a place: the last whose head has reached the top. */
export function categoryAt(lines: MenuLine[], scrollTop: number): string | null {
  let current = lines[0]?.category ?? null;
  for (const line of lines) {
    if (line.top > scrollTop + 1) break;
    current = line.category;
  }
  return current;
}

/** Where a category begins. */
export const topOf = (lines: MenuLine[], category: string): number =>
  lines.find((line) => line.category === category)?.top ?? 0;

/** Items whose name, description or category has all the words, in the order of the menu. */
export function hitsOf({ items, categories }: MenuReply, text: string): MenuItemView[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return items.filter(({ name, description, category }) => {
    const all = `${name} ${description} ${names.get(category) ?? ''}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
