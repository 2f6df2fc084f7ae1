/* Definitions of figures: each complete, with versions in their order, and the table of docs/figures.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURE_KINDS } from '../../cloudfunctions/contract/figures';
import { FIGURE_WORDS, type FigureWords } from '../../cloudfunctions/contract/figure-words';
import { FIGURES, listFigureDefinitions } from '../../cloudfunctions/core/views/insight/figure-table';

test.each(FIGURE_KINDS)('%s says what it means, and each version since when', (figure) => {
  const { name, means, versions }: FigureWords = FIGURE_WORDS[figure];
  expect(name).not.toBe('');
  expect(means).toMatch(/。$/);
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
  const [first, ...later] = versions;
  expect(first.since).toBeNull();
  const days = later.map(({ since }) => since ?? '');
  expect(days).toEqual([...days].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort());
});

test('the statements are those of the stores', () => {
  const { definitions } = listFigureDefinitions();
  expect(definitions.map(({ figure }) => figure)).toEqual([...FIGURE_KINDS]);
  for (const { figure, sql } of definitions) {
    expect(sql).toHaveLength(FIGURES[figure].statements.length);
    for (const text of sql) expect(text).toMatch(/huigan\./);
  }
});

test('docs/figures.md has them all, by their names and units', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'figures.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (\S[^|]*?) \| (\S+) \| .+ \|$/gm)];
  expect(rows.map(([, figure, name, unit]) => [figure, name, unit])).toEqual(
    FIGURE_KINDS.map((figure) => [figure, FIGURE_WORDS[figure].name, FIGURE_WORDS[figure].unit]),
  );
});
