/* Processes of a test's own that are killed (SIGKILL) in the middle of what they do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** As random as it needs to be, and the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A seed of this run's own, or the one that is to be walked again. */
export const killSeed = (): number => Number(process.env['KILL_SEED'] ?? (Date.now() % 1_000_000) + 1);

/**
 * Lets a script begin, which says so on its output, and kills it after so long; null: it may end by itself.
 * @param script its path from the root
 */
export async function runKilled(
  script: string,
  env: Record<string, string>,
  afterMs: number | null,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, script)], {
    ...{ cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  if (afterMs !== null) {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    child.kill('SIGKILL');
  }
  await closed;
}
