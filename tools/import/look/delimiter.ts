/*
 * What separates the columns of a file. Pure.
 */

/** Separators that can be told apart, with their names. */
export const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
export type Delimiter = keyof typeof DELIMITERS;
export const isDelimiter = (text: string): text is Delimiter => Object.hasOwn(DELIMITERS, text);

const ROWS = 30;

/** How often each separator stands in a line, outside of quotes. */
function countsOf(line: string): Record<Delimiter, number> {
  const counts = { ',': 0, ';': 0, '\t': 0, '|': 0 };
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && isDelimiter(letter)) counts[letter] += 1;
  }
  return counts;
}

/** How many lines agree with the most usual number of a separator, times that number. */
function weight(lines: readonly Record<Delimiter, number>[], delimiter: Delimiter): number {
  const seen = new Map<number, number>();
  for (const counts of lines) seen.set(counts[delimiter], (seen.get(counts[delimiter]) ?? 0) + 1);
  seen.delete(0);
  return Math.max(0, ...[...seen].map(([count, times]) => times * Math.min(count, 50)));
}

/**
 * The separator of a text: what `sep=` says, else the one that makes the most columns in the most lines.
 * @example "a;b;c\n1,5;2;3" is separated by semicolons; one column has none, and commas will do
 */
export function detectDelimiter(text: string): Delimiter {
  const told = /^sep=(.)/i.exec(text)?.[1] ?? '';
  if (isDelimiter(told)) return told;
  const lines = text.split('\n', ROWS).map(countsOf);
  const all = Object.keys(DELIMITERS) as Delimiter[];
  const weights = all.map((delimiter) => [weight(lines, delimiter), delimiter] as const);
  const best = Math.max(...weights.map(([size]) => size));
  return weights.find(([size]) => size === best && size > 0)?.[1] ?? ',';
}
