/**
 * Secrets of this database (what signs its sessions, what encrypts its phone numbers): made once, readable by
 * their owner only, kept so that a restart signs nobody out and leaves nothing unreadable.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret kept in a file of the folder; made there when it is missing. Two processes that start at once
 * agree on one.
 */
export function keepSecret(folder: string, name: 'session-secret' | 'data-key'): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  const kept = readKept(file);
  if (kept !== null) return kept;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // Unlike a rename, a link never replaces what somebody else was first to make.
    linkSync(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8');
}

function readKept(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8');
    chmodSync(file, 0o600);
    return secret;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}
