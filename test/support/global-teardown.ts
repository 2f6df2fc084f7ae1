/*
 * After the last test: the embedded server and its folder go.
 */
import { rmSync } from 'node:fs';
import { takeServer } from './test-server';

/** Called by jest once. */
export default async function globalTeardown(): Promise<void> {
  const server = takeServer();
  if (!server) return;
  await server.release();
  rmSync(server.dataDir, { recursive: true, force: true });
}
