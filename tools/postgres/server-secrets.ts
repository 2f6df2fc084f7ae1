/*
 * Passwords and port of an embedded server: made once, kept in its data folder. Only who can read that folder
 * as its owner can connect.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { DataFolder } from './data-folder';

export const OWNER_ROLE = 'huigan_owner';
export const APP_ROLE = 'huigan_app';
export const DATABASE_NAME = 'huigan';

export interface Passwords {
  owner: string;
  app: string;
}

/** The passwords of this folder. */
export function readOrMakePasswords({ passwords: path }: DataFolder): Passwords {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
  const made = { owner: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  writeWhole(path, JSON.stringify(made), 0o600);
  return made;
}

/** The port kept in this folder when nobody listens on it, else a free one, kept from now on. */
export async function choosePort({ port: path }: DataFolder): Promise<number> {
  const kept = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
  const port = (kept > 0 && (await tryListen(kept))) || (await tryListen(0));
  if (!port) throw new Error('No free port on 127.0.0.1.');
  if (port !== kept) writeWhole(path, String(port), 0o644);
  return port;
}

/** Addresses of the product's database for both roles. */
export function databaseUrls(port: number, passwords: Passwords): { ownerUrl: string; appUrl: string } {
  const url = (role: string, password: string): string =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
  return { ownerUrl: url(OWNER_ROLE, passwords.owner), appUrl: url(APP_ROLE, passwords.app) };
}

/** The port that could be listened on (0 asks the system for any), or undefined when it is taken. */
function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const chosen = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(chosen));
    });
  });
}

/** A crash in the middle must not leave half a file. */
function writeWhole(path: string, text: string, mode: number): void {
  writeFileSync(`${path}.new`, text, { mode });
  renameSync(`${path}.new`, path);
}
