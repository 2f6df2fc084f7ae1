/*
 * A pooler before the database of tests, where HUIGAN_POOLER names a pgbouncer (/usr/sbin/pgbouncer): all
 * that works as the application then goes through it, in transaction mode, over few connections. One of 1.21
 * or newer passes prepared statements on, and is asked to.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inDatabase } from './citus-cluster';

/** The pgbouncer that tests go through; undefined where they go to the database itself. */
export const poolerProgram = (): string | undefined => process.env['HUIGAN_POOLER'] || undefined;

/** Few: what several transactions of a test hold at once, and what others must wait for. */
const SERVER_CONNECTIONS = 12;
const PREPARED_STATEMENTS = 1000;
/** pgbouncer passes prepared statements on from this version. */
const PASSES_PREPARED = [1, 21] as const;

function passesPrepared(program: string): boolean {
  const said = /(\d+)\.(\d+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }));
  const [major, minor] = [Number(said?.[1]), Number(said?.[2])];
  return major > PASSES_PREPARED[0] || (major === PASSES_PREPARED[0] && minor >= PASSES_PREPARED[1]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function settings(port: number, server: URL, prepared: boolean, users: string): string {
  return [
    '[databases]',
    `* = host=${server.hostname} port=${server.port || 5432}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1`,
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = trust',
    `auth_file = ${users}`,
    'pool_mode = transaction',
    `default_pool_size = ${SERVER_CONNECTIONS}`,
    'max_client_conn = 1000',
    // Who waits for a database that is gone is told so before they give up.
    'query_wait_timeout = 5',
    'server_login_retry = 1',
    // Databases of tests come and go.
    'server_idle_timeout = 5',
    'log_connections = 0',
    'log_disconnections = 0',
    ...(prepared ? [`max_prepared_statements = ${PREPARED_STATEMENTS}`] : []),
    '',
  ].join('\n');
}

/** What a session is set to is its role's where sessions are lent. */
async function setRole(ownerUrl: string, role: string): Promise<void> {
  await inDatabase(ownerUrl, async (client) => {
    for (const setting of [`timezone = 'UTC'`, `lock_timeout = '2s'`, `statement_timeout = '20s'`])
      await client.query(`alter role ${role} set ${setting}`);
  });
}

/**
 * Starts it before a server, on a free port. Answers with how to stop it.
 * @param appUrl the application's address of the server itself; what follows is asked of `throughPooler`
 */
export async function startPooler(
  program: string,
  ownerUrl: string,
  appUrl: string,
): Promise<() => Promise<void>> {
  const server = new URL(appUrl);
  await setRole(ownerUrl, server.username);
  const folder = mkdtempSync(join(tmpdir(), 'huigan-pooler-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const prepared = passesPrepared(program);
  const users = join(folder, 'users.txt');
  writeFileSync(users, `"${server.username}" "${decodeURIComponent(server.password)}"\n`);
  writeFileSync(join(folder, 'pgbouncer.ini'), settings(port, server, prepared, users));
  // It refuses to work as root.
  const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(program, ['-q', ...asNobody, join(folder, 'pgbouncer.ini')], { stdio: 'inherit' });
  const ended = once(child, 'close');
  process.env['HUIGAN_TEST_POOLER'] = `127.0.0.1:${port}/${prepared ? 'prepared' : 'transaction'}`;
  await answered(throughPooler(appUrl));
  return async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function answered(url: string): Promise<void> {
  for (let left = 50; ; left -= 1) {
    try {
      return void (await inDatabase(url, (client) => client.query('select 1')));
    } catch (error) {
      if (left === 0) throw error;
      await sleep(100);
    }
  }
}

/** The same database through the pooler of this run; the address itself where there is none. */
export function throughPooler(url: string): string {
  const pooler = process.env['HUIGAN_TEST_POOLER'];
  if (pooler === undefined) return url;
  const [place = '', mode = ''] = pooler.split('/');
  const through = new URL(url);
  through.host = place;
  through.searchParams.set('pooler', mode);
  return through.href;
}
