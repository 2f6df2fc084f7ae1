/*
 * Which feature of the client imports which other, as the sources have it. Asserts nothing itself.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { sourceFiles, textOf } from './source-files';

const FEATURE = /^src\/features\/([^/]+)\//;

/** The folder of the feature that a path lies in. */
export const featureOf = (path: string): string | undefined => FEATURE.exec(path)?.[1];

/** Other features that a file imports, by what its imports name. */
export function featuresImportedBy(path: string, text = textOf(path)): string[] {
  const own = featureOf(path);
  const paths = ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => posix.join(posix.dirname(path), fileName))
    .map((target) => featureOf(`${target}/`));
  return paths.filter((other) => other !== undefined && other !== own) as string[];
}

/** Every pair there is, as `from → to`, sorted. */
export function featurePairs(): string[] {
  const found = new Set<string>();
  for (const path of sourceFiles()) {
    const from = featureOf(path);
    if (from !== undefined) for (const to of featuresImportedBy(path)) found.add(`${from} → ${to}`);
  }
  return [...found].sort();
}
