/* Programs of this project as children of `npm test`. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { PROJECT_ROOT } from '../postgres/data-folder';

const running = new Set<ChildProcess>();
process.on('SIGTERM', () => running.forEach((child) => child.kill('SIGTERM')));
// Ctrl-C reaches the children by itself, and jest stops its server before it leaves.
process.on('SIGINT', () => {});

function start(args: string[], env: Record<string, string>, stdio: StdioOptions): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env: { ...process.env, ...env }, stdio });
  running.add(child);
  return child;
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Runs a program with this terminal; answers with its exit code. */
export function runNode(args: string[]): Promise<number> {
  return ended(start(args, {}, ['ignore', 'inherit', 'inherit']));
}

/** Runs a program beside others; answers with its exit code and all that it said, in one piece. */
export async function runNodeQuietly(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  const child = start(args, env, ['ignore', 'pipe', 'pipe']);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => void chunks.push(chunk));
  const code = await ended(child);
  return { code, said: Buffer.concat(chunks).toString() };
}
