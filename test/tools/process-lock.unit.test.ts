/*
 * The lock between processes, with a real kill of its holder.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, ownIdentity } from '../../tools/processes/process-identity.cjs';
import { withProcessLock } from '../../tools/processes/process-lock.cjs';
import { startScript } from './child-script';

describe('the lock between processes', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'huigan-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('lets one at a time in, and leaves one file behind', async () => {
    let inside = 0;
    const visit = (): Promise<void> =>
      withProcessLock(folder, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, visit));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is free again after an error inside', async () => {
    await expect(withProcessLock(folder, () => Promise.reject(new Error('inside')))).rejects.toThrow(
      'inside',
    );
    expect(await withProcessLock(folder, () => Promise.resolve('next'))).toBe('next');
  });

  test('waits for a living holder, and takes over from a killed one', async () => {
    const holder = startScript(join(__dirname, 'lock-holder.ts'), folder);
    await holder.printed('held');
    const enter = (patienceMs: number): Promise<string> =>
      withProcessLock(folder, () => Promise.resolve('in'), { patienceMs });
    await expect(enter(100)).rejects.toThrow(`still held by process ${holder.process.pid}`);
    holder.process.kill('SIGKILL');
    await holder.ended();
    expect(await enter(2000)).toBe('in');
  });

  test('a process is known by its number and its start, not by its number alone', () => {
    expect(isAlive(ownIdentity())).toBe(true);
    expect(isAlive(`${process.pid}.1`)).toBe(false);
    expect(isAlive('free')).toBe(false);
  });
});
