/*
 * The shape of the code, kept by tests: who may import whom, what is pure, how long a thing may be.
 * Patterns only, no lists of files: a new domain is held to this from its first day.
 */
import ts from 'typescript';
import { cruise, type Cruise } from './imports';
import { impurities } from './purity';
import { longFiles, longFunctions, longFunctionsOf } from './size-limits';
import { nodesOf, parse, placeOf, sourceFiles, textOf } from './source-files';

const files = sourceFiles();
const product = files.filter((path) => /^(src|cloudfunctions)\//.test(path));

describe('imports', () => {
  let seen: Cruise;
  beforeAll(async () => {
    seen = await cruise();
  });

  test('the import check sees every source file, so that silence means something', () => {
    const modules = new Set(seen.modules);
    expect(files.filter((path) => !modules.has(path))).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  test('no import breaks a rule of the architecture', () => {
    expect(seen.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});

describe('purity', () => {
  test('rules have no clock, no chance, no waiting and no surroundings', () => {
    const rules = files.filter((path) => path.endsWith('.rules.ts'));
    expect(rules.flatMap((path) => impurities(parse(path)))).toEqual([]);
  });

  test.each([
    ['const f = async () => 1;', 'is async'],
    ['const t = Date.now();', 'calls Date.now'],
    ['const t = new Date();', 'reads the clock'],
    ['const r = Math.random();', 'calls Math.random'],
    ['const e = process.env;', 'uses process.env'],
  ])('the check for purity finds: %s', (source, complaint) => {
    expect(impurities(parse('some.rules.ts', source)).join()).toContain(complaint);
  });

  test('the check for purity lets conversions pass', () => {
    expect(impurities(parse('some.rules.ts', 'const t = new Date(0); const m = Math.max(1, 2);'))).toEqual(
      [],
    );
  });
});

describe('the one door for value', () => {
  test('only the book posts journals', () => {
    const others = product.filter((path) => !path.startsWith('cloudfunctions/core/book/'));
    const users = others.flatMap((path) => usesOf('postJournals', path));
    expect(users).toEqual([]);
  });

  test('the engine calls it once', () => {
    const book = product.filter((path) => path.startsWith('cloudfunctions/core/book/'));
    const calls = book.flatMap((path) =>
      [...nodesOf(parse(path))].filter(
        (node) => ts.isCallExpression(node) && node.expression.getText() === 'postJournals',
      ),
    );
    expect(calls).toHaveLength(1);
  });
});

describe('sizes', () => {
  test('no file is longer than its kind may be', () => {
    expect(longFiles(files)).toEqual([]);
  });

  test('no function is longer than 70 lines', () => {
    expect(longFunctions(files)).toEqual([]);
  });

  test('the check for long functions finds one, and lets a chapter of tests pass', () => {
    const body = '\n  f();'.repeat(70);
    expect(longFunctionsOf(parse('long.ts', `function long() {${body}\n}`))).toHaveLength(1);
    expect(longFunctionsOf(parse('long.test.ts', `describe('x', () => {${body}\n});`))).toEqual([]);
  });
});

function usesOf(name: string, path: string): string[] {
  if (!textOf(path).includes(name)) return [];
  const file = parse(path);
  const uses = [...nodesOf(file)].filter((node) => ts.isIdentifier(node) && node.text === name);
  return uses.map((node) => placeOf(file, node));
}
