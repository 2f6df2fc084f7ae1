/** The hash of what a build is made of, and the stamp that remembers the hash of the last good build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

/**
 * Hash of the names and contents of all files under `paths` of the project, and of `settings`. A missing path
 * counts as empty.
 */
export function hashInputs(project: string, paths: string[], settings: string): string {
  const hash = createHash('sha256').update(settings).update('\0');
  for (const file of paths.flatMap((path) => filesOf(join(project, path))).sort()) {
    hash.update(relative(project, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Where the hash of the last good build is written. */
export class BuildStamp {
  constructor(private readonly file: string) {}

  /** Whether the last good build was made of inputs with this hash. */
  matches(hash: string): boolean {
    return existsSync(this.file) && readFileSync(this.file, 'utf8') === hash;
  }

  /** Before a build: until it succeeds there is no good one. */
  clear(): void {
    rmSync(this.file, { force: true });
  }

  write(hash: string): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, hash);
  }
}
