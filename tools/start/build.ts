/** Runs `tools/build` beside everything else; what is up to date is not built again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../postgres/data-folder';

export interface Build {
  /** Ends when the build does; throws when it fails. */
  done: Promise<void>;
  stop(): void;
}

/** Starts a build of these targets in a process of its own; its output is shown only when it fails. */
export function startBuild(targets: string[], log: (line: string) => void): Build {
  const entry = join(PROJECT_ROOT, 'tools', 'build', 'index.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...targets], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const slow = setTimeout(() => log('Preparing the pages; half a minute when they have to be built …'), 2500);
  const wait = async (): Promise<void> => {
    await once(child, 'close');
    clearTimeout(slow);
    if (child.exitCode !== 0) throw new Error(`${output}\nThe build failed; see above.`);
  };
  const done = wait();
  // Whoever waits for it hears of a failure; until then it is not unhandled.
  done.catch(() => {});
  return { done, stop: () => void child.kill('SIGTERM') };
}
