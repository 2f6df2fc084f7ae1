/*
 * Prose wraps as code does: a comment or a text that is wider than the code is read by nobody.
 */
import { longProse, PROSE_COLUMNS, proseFiles } from './prose';

/** Folders and files of the root that are held to it. */
const HELD = [
  'src',
  'cloudfunctions',
  'tools',
  'test',
  'config',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];

test.each(HELD)('no line of prose is too long: %s', (path) => {
  const files = proseFiles(path);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => longProse(file))).toEqual([]);
});

const words = 'word '.repeat(PROSE_COLUMNS / 5);

describe('the check', () => {
  test.each([
    ['a.ts', `/** ${words}*/\nconst a = 1;`, 1],
    ['a.ts', `const a = 1;\n// ${words}`, 2],
    ['a.ts', `const a = 1; // ${words}`, 1],
    ['a.ts', `const a = {\n  b: 1,\n  // ${words}\n};`, 3],
    ['a.ts', `f(\n  1,\n  // ${words}\n);`, 3],
    ['a.tsx', `const a = (\n  <b>\n    {/* ${words}*/}\n  </b>\n);`, 3],
    ['a.mjs', `/*\n * short\n * ${words}\n */`, 3],
    ['a.scss', `.a {\n  top: 0; // ${words}\n}`, 2],
    ['a.scss', `/* ${words}*/`, 1],
    ['a.sql', `select 1; -- ${words}`, 1],
    ['a.md', `# a\n\n${words} more`, 3],
  ])('finds a line of %s that is too long: %j', (path, text, line) => {
    expect(longProse(path, text)).toEqual([`${path}:${line}`]);
  });

  test.each([
    ['a.ts', `const a = '// ${words}';`],
    ['a.ts', `const a = \`\n// ${words}\n\`;`],
    ['a.tsx', `const a = (\n  <b>\n    // ${words}\n  </b>\n);`],
    ['a.ts', `/** @see https://example.org/${'a'.repeat(PROSE_COLUMNS)} */`],
    ['a.scss', `$a: "// ${words}";`],
    ['a.sql', `select '-- ${words}';`],
    ['a.md', `| ${words} |`],
    ['a.md', `\`\`\`\n${words}\n\`\`\``],
    ['a.md', `- [a](https://example.org/${'a'.repeat(PROSE_COLUMNS)})`],
    ['a.md', `${'word '.repeat(PROSE_COLUMNS / 5 - 1)}four`],
  ])('lets pass what is no prose, or cannot be wrapped, in %s: %j', (path, text) => {
    expect(longProse(path, text)).toEqual([]);
  });
});
