/*
 * `npm run check [-- --fix]`: the checks that need no test run, from the quickest answer to the slowest
 * reader. All of them run even when one fails, so that one run shows everything. With --without-imports who
 * may import whom is left to test/architecture, which asks the same.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../postgres/data-folder';

/** Folders of ours; a fresh branch may lack some. */
const FOLDERS = ['src', 'cloudfunctions', 'tools', 'test', 'config'];
const CONFIGURATION = ['jest.config.js', 'eslint.config.js', '.dependency-cruiser.cjs'];

interface Check {
  name: string;
  /** Path of the program below node_modules. */
  program: string;
  args: string[];
}

function checks(fix: boolean, imports: boolean): Check[] {
  const folders = FOLDERS.filter((folder) => existsSync(join(PROJECT_ROOT, folder)));
  const extensions = '{ts,tsx,cts,js,cjs,mjs,json,css,scss}';
  return [
    { name: 'styles', program: 'tsx/dist/cli.mjs', args: ['tools/css-types/index.ts'] },
    { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
    {
      name: 'lint',
      program: 'eslint/bin/eslint.js',
      args: [...folders, ...CONFIGURATION, '--max-warnings=0', ...(fix ? ['--fix'] : [])],
    },
    {
      name: 'format',
      program: 'prettier/bin/prettier.cjs',
      args: [
        ...folders.map((folder) => `${folder}/**/*.${extensions}`),
        `*.{js,json}`,
        '.dependency-cruiser.cjs',
        '--no-error-on-unmatched-pattern',
        '--log-level=warn',
        fix ? '--write' : '--check',
      ],
    },
    ...(imports
      ? [{ name: 'imports', program: 'dependency-cruiser/bin/dependency-cruise.mjs', args: folders }]
      : []),
    { name: 'sql', program: 'tsx/dist/cli.mjs', args: ['tools/sql-types/index.ts', '--check'] },
  ];
}

function run({ program, args }: Check): Promise<number> {
  return new Promise((resolve, reject) => {
    const path = join(PROJECT_ROOT, 'node_modules', program);
    const child = spawn(process.execPath, [path, ...args], {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function main(): Promise<void> {
  const failed: string[] = [];
  const asked = (flag: string): boolean => process.argv.includes(flag);
  for (const check of checks(asked('--fix'), !asked('--without-imports'))) {
    const startedAt = performance.now();
    const code = await run(check);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name.padEnd(8)} ${seconds} s`);
    if (code !== 0) failed.push(check.name);
  }
  if (failed.length > 0) {
    console.error(
      `Failed: ${failed.join(', ')}. Layout and simple lint are repaired by: npm run check -- --fix`,
    );
    process.exitCode = 1;
  }
}

void main();
