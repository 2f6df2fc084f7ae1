/*
 * The picture of docs/house.md is the house: every arrow is an import that there is, and every import between
 * two of its boxes is an arrow.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { sourceFiles, textOf } from './source-files';

const ROOMS = 'cloudfunctions/core/settlement';
/** Where the boxes lie; of a path, the first that fits. */
const BOXES: [box: string, place: RegExp][] = [
  ['pages', /^src\/(pages\/|subpackages\/|app)/],
  ['features', /^src\/features\//],
  ['components', /^src\/components\//],
  ['device', /^src\/platform\//],
  ['server', /^cloudfunctions\/server\//],
  ['functions', /^cloudfunctions\/functions\//],
  ['work', new RegExp(`^${ROOMS}/work/`)],
  ['holdings', new RegExp(`^${ROOMS}/holdings/`)],
  ['intake', new RegExp(`^${ROOMS}/intake/`)],
  ['rooms', new RegExp(`^${ROOMS}/`)],
  ['views', /^cloudfunctions\/core\/views\//],
  ['book', /^cloudfunctions\/core\/book\//],
  ['words', /^cloudfunctions\/core\/(ledger|programme)\//],
  ['kernel', /^cloudfunctions\/core\/kernel\//],
  ['domains', /^cloudfunctions\/core\//],
  ['platform', /^cloudfunctions\/platform\//],
  ['contract', /^cloudfunctions\/contract\//],
  ['tools', /^tools\//],
  ['test', /^test\//],
];
const boxOf = (path: string): string | undefined => BOXES.find(([, place]) => place.test(path))?.[0];

interface Picture {
  boxes: string[];
  /** Each arrow: the boxes at both ends, one or all of a frame. */
  arrows: { line: string; from: string[]; to: string[] }[];
}

/** Reads boxes, frames and arrows of a mermaid flowchart. */
function readPicture(text: string): Picture {
  const frames = new Map<string, string[]>();
  const boxes: string[] = [];
  const open: string[] = [];
  const ends = (names: string): string[] =>
    names.split('&').flatMap((name) => frames.get(name.trim()) ?? [name.trim()]);
  const arrows: Picture['arrows'] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const [, frame] = /^subgraph (\w+)/.exec(line) ?? [];
    const [, box] = /^(\w+)\[/.exec(line) ?? [];
    const [, from, to] = /^(.+) --> (.+)$/.exec(line) ?? [];
    if (frame !== undefined) {
      open.push(frame);
      frames.set(frame, []);
    } else if (line === 'end') open.pop();
    else if (box !== undefined) {
      boxes.push(box);
      for (const around of open) frames.get(around)?.push(box);
    } else if (from !== undefined && to !== undefined)
      for (const end of to.split('&'))
        arrows.push({ line: `${from} → ${end.trim()}`, from: ends(from), to: ends(end) });
  }
  return { boxes, arrows };
}

/** Imports between boxes, `from → to`, as the sources have them. */
function realImports(): Set<string> {
  const found = new Set<string>();
  for (const path of sourceFiles()) {
    const from = boxOf(path);
    if (from === undefined) continue;
    for (const { fileName } of ts.preProcessFile(textOf(path)).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const to = boxOf(posix.join(posix.dirname(path), fileName));
      if (to !== undefined && to !== from) found.add(`${from} → ${to}`);
    }
  }
  return found;
}

const picture = readPicture(/```mermaid\n([\s\S]*?)```/.exec(textOf('docs/house.md'))?.[1] ?? '');
const real = realImports();

test('the picture shows every box there is', () => {
  expect([...picture.boxes].sort()).toEqual(BOXES.map(([box]) => box).sort());
});

test('every import between two boxes is an arrow', () => {
  const drawn = new Set(
    picture.arrows.flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => `${a} → ${b}`))),
  );
  expect([...real].filter((edge) => !drawn.has(edge)).sort()).toEqual([]);
  expect(real.size).toBeGreaterThan(80);
});

test('every arrow is needed: at a frame, by each box in it', () => {
  const idle = picture.arrows.flatMap(({ line, from, to }) => [
    ...from.filter((a) => !to.some((b) => real.has(`${a} → ${b}`))).map((a) => `${line}: not from ${a}`),
    ...to.filter((b) => !from.some((a) => real.has(`${a} → ${b}`))).map((b) => `${line}: not to ${b}`),
  ]);
  expect(idle).toEqual([]);
});

test('the reader of pictures reads frames within frames, and several ends', () => {
  const read = readPicture('subgraph a["x"]\nb["y"]\nsubgraph c["z"]\nd["w"]\nend\nend\ne["v"]\ne --> a & d');
  expect(read.boxes).toEqual(['b', 'd', 'e']);
  expect(read.arrows).toEqual([
    { line: 'e → a', from: ['e'], to: ['b', 'd'] },
    { line: 'e → d', from: ['e'], to: ['d'] },
  ]);
});
