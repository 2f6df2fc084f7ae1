/*
 * After the last test: the embedded server and its folder go, unless others share them.
 */
import { rmSync } from 'node:fs';
import { takeServer } from './test-server';

/** Called by jest once. */
export default async function globalTeardown(): Promise<void> {
  const server = takeServer();
  if (!server) return;
  await server.release();
  if (!server.isShared) rmSync(server.dataDir, { recursive: true, force: true });
}
