/*
 * Before the first test: an embedded server in a temporary folder, with a migrated template database. Never
 * the database of DATABASE_URL: tests drop and corrupt things. `npm test` runs jest many times and names a
 * folder that all of them share (HUIGAN_TEST_SERVER), which it removes itself.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'jest';
import { joinDataFolder } from '../../tools/postgres/data-folder-users';
import { migrate } from '../../tools/postgres/migrate';
import { findPostmaster } from '../../tools/postgres/postmaster';
import { makerOf, makeThrowawayFolder, throwawayPlaces } from '../../tools/postgres/throwaway-folder';
import { isAlive } from '../../tools/processes/process-identity.cjs';
import { asApp, citusUrl, makeCitusTemplate } from './citus-cluster';
import { TEMPLATE_DATABASE } from './database';
import { poolerProgram, startPooler } from './pooler';
import { makeTemplateOnce } from './template-database';
import { endAtTeardown } from './test-server';

/** Called by jest once, whichever projects run. */
export default async function globalSetup(run: { nonFlagArgs?: string[] } & Config): Promise<void> {
  if (onlyPureTests(run.nonFlagArgs ?? [])) return;
  const citus = citusUrl();
  const { ownerUrl, appUrl } = citus === undefined ? await startServer() : await useCluster(citus);
  const pooler = poolerProgram();
  if (pooler !== undefined) endAtTeardown(await startPooler(pooler, ownerUrl, appUrl));
}

interface Addresses {
  ownerUrl: string;
  appUrl: string;
}

async function useCluster(citus: string): Promise<Addresses> {
  const folder = makeThrowawayFolder();
  process.env['HUIGAN_TEST_FOLDER'] = folder;
  endAtTeardown(async () => rmSync(folder, { recursive: true, force: true }));
  await makeCitusTemplate(citus, TEMPLATE_DATABASE, (url) => migrate(url));
  return { ownerUrl: citus, appUrl: asApp(citus) };
}

async function startServer(): Promise<Addresses> {
  removeAbandoned();
  const shared = process.env['HUIGAN_TEST_SERVER'];
  const dataDir = shared ?? makeThrowawayFolder();
  const server = await joinDataFolder({ dataDir, forTests: true });
  endAtTeardown(async () => {
    await server.release();
    if (shared === undefined) rmSync(dataDir, { recursive: true, force: true });
  });
  await makeTemplateOnce(server.ownerUrl, TEMPLATE_DATABASE, (url) => migrate(url));
  process.env['HUIGAN_TEST_FOLDER'] = dataDir;
  process.env['HUIGAN_TEST_OWNER_URL'] = server.ownerUrl;
  process.env['HUIGAN_TEST_APP_URL'] = server.appUrl;
  return server;
}

/** `npm test -- some.unit.test.ts` should not wait for a server. */
function onlyPureTests(paths: string[]): boolean {
  return paths.length > 0 && paths.every((path) => /\.(unit|prop)\.test\.ts$/.test(path));
}

/** Servers and folders of runs that were killed before their teardown. */
function removeAbandoned(): void {
  const all = throwawayPlaces().flatMap((place) => readdirSync(place).map((name) => ({ place, name })));
  for (const { place, name } of all) {
    const maker = makerOf(name);
    if (maker === null || isAlive(maker)) continue;
    const folder = join(place, name);
    try {
      const server = findPostmaster(join(folder, 'pgdata'));
      // SIGQUIT is PostgreSQL's immediate shutdown; the data is thrown away.
      if (server.state !== 'none') process.kill(server.pid, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // Somebody else's run: theirs to clean.
    }
  }
}
