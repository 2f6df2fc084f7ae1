/*
 * The embedded server with real processes and real kills.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '../../tools/postgres/postmaster';
import { startScript, type Child } from './child-script';

/** Each test starts several processes and servers; a busy machine takes its time. */
jest.setTimeout(90_000);

const SCRIPT = join(__dirname, 'database-user.ts');

describe('the embedded server', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'huigan-server-'));
  chmodSync(dataDir, 0o755);
  const cluster = join(dataDir, 'pgdata');
  const started: Child[] = [];

  async function openAndWait(): Promise<Child> {
    const child = startScript(SCRIPT, dataDir);
    started.push(child);
    await child.printed('open as huigan_app');
    return child;
  }

  async function leave(child: Child): Promise<void> {
    child.process.kill('SIGTERM');
    expect(await child.ended()).toBe(0);
    expect(child.output()).toContain('released');
  }

  afterAll(async () => {
    for (const child of started) child.process.kill('SIGKILL');
    const server = findPostmaster(cluster);
    if (server.state !== 'none') process.kill(server.pid, 'SIGQUIT');
    await Promise.all(started.map((child) => child.ended()));
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('two commands that start at once share one server, and the last to leave stops it', async () => {
    const [first, second] = await Promise.all([openAndWait(), openAndWait()]);
    const server = findPostmaster(cluster);
    expect(server.state).toBe('ready');
    await leave(first!);
    expect(findPostmaster(cluster)).toEqual(server);
    await leave(second!);
    expect(findPostmaster(cluster).state).toBe('none');
  });

  test('a killed command neither stops the server of another nor keeps it running', async () => {
    const first = await openAndWait();
    const second = await openAndWait();
    first.process.kill('SIGKILL');
    await first.ended();
    expect(findPostmaster(cluster).state).toBe('ready');
    await leave(second);
    expect(findPostmaster(cluster).state).toBe('none');
  });

  test('a server left behind by a killed command is adopted by the next', async () => {
    const first = await openAndWait();
    const server = findPostmaster(cluster);
    first.process.kill('SIGKILL');
    await first.ended();
    const second = await openAndWait();
    expect(findPostmaster(cluster)).toEqual(server);
    await leave(second);
    expect(findPostmaster(cluster).state).toBe('none');
  });

  test('after a kill of the server itself the next command starts it again', async () => {
    const first = await openAndWait();
    const server = findPostmaster(cluster);
    if (server.state !== 'ready') throw new Error('no server');
    process.kill(server.pid, 'SIGKILL');
    const second = await openAndWait();
    expect(findPostmaster(cluster)).toMatchObject({ state: 'ready' });
    await leave(first);
    await leave(second);
  });

  test("a dead server's number that now belongs to another process does not hinder a start", async () => {
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    await leave(await openAndWait());
  });
});
