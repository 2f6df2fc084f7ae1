/**
 * Lists that operators paste or upload: a column of member keys, or of codes. Pure. A list that is no text in
 * UTF-8, or has no such column, is said to be so; nothing of it is guessed.
 */
import { tidyText } from '../kernel/tidy-text';

/** Why a list cannot be read. */
export type ListTrouble = 'encoding' | 'no-column' | 'empty' | 'unclosed-quote';

/** Columns by their names, and how a cell is read. */
export interface ListColumn {
  names: readonly string[];
  read: (cell: string) => string;
}

const asIs = (cell: string): string => cell;
/** The import knows a member by its own number: `import:<customer_id>`. */
export const MEMBER_COLUMNS: readonly ListColumn[] = [
  { names: ['member_key', 'member key', '会员号'], read: asIs },
  { names: ['customer_id'], read: (cell) => `import:${cell}` },
];
export const CODE_COLUMNS: readonly ListColumn[] = [
  { names: ['code', '兑换码'], read: (cell) => cell.toUpperCase() },
];

/** What a text in another encoding, read as UTF-8, has in it. */
const NOT_UTF8 = ['\uFFFD', '\u0000'] as const;

/** Cells of one line of CSV; null: a quote is not closed. @example 'a,"b, c"' is ['a', 'b, c'] */
export function cellsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  if (isQuoted) return null;
  return [...cells, cell.trim()];
}

/** Where the column is, and how it is read; null: the header has none of them. */
export function columnIn(
  header: readonly string[],
  columns: readonly ListColumn[],
): { place: number; read: (cell: string) => string } | null {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  for (const { names: known, read } of columns) {
    const place = names.findIndex((name) => known.includes(name));
    if (place >= 0) return { place, read };
  }
  return null;
}

/** A row of a list. */
export interface ListRow {
  /** Line of the text, 1 for the header. */
  row: number;
  value: string;
}

/**
 * The values of a list, in their order; lines without one are left out.
 * @example 'member_key\nm-1\n\nm-2' is [{row: 2, value: 'm-1'}, {row: 4, value: 'm-2'}]
 */
export function readList(
  text: string,
  columns: readonly ListColumn[],
): { rows: ListRow[] } | { trouble: ListTrouble } {
  if (NOT_UTF8.some((letter) => text.includes(letter))) return { trouble: 'encoding' };
  const lines = text.split(/\r\n|\r|\n/);
  const head = cellsOf(lines[0] ?? '');
  const column = head === null ? null : columnIn(head, columns);
  if (column === null) return { trouble: 'no-column' };
  const rows: ListRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const cells = cellsOf(line);
    if (cells === null) return { trouble: 'unclosed-quote' };
    const cell = cells[column.place] ?? '';
    if (cell !== '') rows.push({ row: index + 1, value: column.read(cell) });
  }
  return rows.length === 0 ? { trouble: 'empty' } : { rows };
}

/** What may be shown of a cell that is none. */
export const shownCell = (cell: string): string => tidyText(cell.slice(0, 40), 40) ?? '';
