/*
 * docs/how-to-add.md is true: its blocks of code compile where they say they lie, the files that it names are
 * there, and what it asks for where no compiler looks is looked at here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, textOf } from './source-files';

const page = textOf('docs/how-to-add.md');
const HOLDINGS = 'cloudfunctions/core/settlement/holdings';

/** The blocks of code, by the path that their first line names. */
const blocks = new Map(
  [...page.matchAll(/^```tsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
);

/** What the compiler says of these files, which lie in no folder, as one of the project's. */
function complaints(files: ReadonlyMap<string, string>): string[] {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    { ...ts.sys, readDirectory: () => [] },
    ROOT,
  );
  const texts = new Map([...files].map(([path, text]) => [join(ROOT, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, how, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, how, ...rest) : ts.createSourceFile(path, text, how);
  };
  const surroundings = [join(ROOT, 'types')].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  const program = ts.createProgram([...texts.keys(), ...surroundings], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(join(ROOT, path));
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

const BROKEN = 'cloudfunctions/core/kernel/broken.ts';

test('every block of code compiles as the file that it names, and a mistake would be found', () => {
  expect(blocks.size).toBe([...page.matchAll(/^```\w/gm)].length);
  const found = complaints(new Map([...blocks, [BROKEN, "export const a: number = 'one';\n"]]));
  expect(found).toEqual([`${BROKEN}: Type 'string' is not assignable to type 'number'.`]);
});

test('every file that the page names is there', () => {
  const named = [...page.matchAll(/`([\w./-]+\/[\w.-]+\.(?:tsx?|sql|json|md))`/g)].map(
    ([, path = '']) => path,
  );
  const homes = ['', 'cloudfunctions/', 'src/features/'];
  const missing = named.filter((path) => !homes.some((home) => existsSync(join(ROOT, home + path))));
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

test('every holding stands in the list that orders walk', () => {
  const folders = readdirSync(join(ROOT, HOLDINGS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const list = /HOLDINGS: readonly Holding\[\] = \[(.*)\]/.exec(textOf(`${HOLDINGS}/holdings.ts`))?.[1] ?? '';
  expect(list.split(', ').sort()).toEqual(folders.sort());
});
