/*
 * Runs dependency-cruiser the way `npm run check` does, on the project or on another folder.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files';

const PROGRAM = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const FOLDERS = ['src', 'cloudfunctions', 'tools', 'test', 'config'];

export interface Cruise {
  /** Paths of the modules it followed. */
  modules: string[];
  violations: { rule: string; from: string; to: string }[];
}

interface CruiseReport {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

/** Cruises the product's folders below `root` by the project's rules. */
export async function cruise(root = ROOT): Promise<Cruise> {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const args = [PROGRAM, ...folders, '--config', config, '--output-type', 'json'];
  // With violations it exits with their number, and prints the report all the same.
  const text = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{')) resolve(stdout);
      else reject(new Error(stderr || String(error)));
    });
  });
  const report = JSON.parse(text) as CruiseReport;
  return {
    modules: report.modules.map(({ source }) => source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
