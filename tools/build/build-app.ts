/**
 * Builds the mini-program with Taro, for browsers (h5) or WeChat (weapp), unless nothing it is made of has
 * changed.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compressFolder } from './compress';
import { BuildStamp, hashInputs } from './input-hash';
import { describeSize, type AppTarget } from './package-size';

/** What ends up in a build, or decides how it is made. */
const INPUTS = [
  'src',
  'config',
  'babel.config.js',
  'project.config.json',
  'cloudfunctions/contract',
  'package-lock.json',
];

/** Webpack soon throws away most of what it makes; V8's default of 16 MB costs a tenth of the time. */
const V8_FLAGS = ['--max-semi-space-size=64'];

/** Taro may report success over a broken build: these files prove that there is one. */
const PROOFS: Record<AppTarget, string[]> = {
  h5: ['index.html', 'js'],
  weapp: ['app.js', 'app.json', 'app.wxss', 'pages/card/index.js', 'pages/card/index.wxml'],
};

function runTaro(project: string, target: AppTarget): Promise<number> {
  const require = createRequire(join(project, 'package.json'));
  const cli = join(dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...V8_FLAGS, cli, 'build', '--type', target], {
    cwd: project,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Builds into dist/<target> and says how large it is. Throws when Taro fails or leaves no build behind. */
export async function buildApp(project: string, target: AppTarget): Promise<void> {
  const output = join(project, 'dist', target);
  const stamp = new BuildStamp(join(project, 'dist', `.${target}-inputs`));
  const { TARO_APP_SERVER: server = '', TARO_APP_PICTURES: pictures = '' } = process.env;
  const hash = hashInputs(project, INPUTS, `${server} ${pictures}`.trim());
  const isThere = (): boolean => PROOFS[target].every((file) => existsSync(join(output, file)));
  if (stamp.matches(hash) && isThere()) {
    console.log(`dist/${target} is up to date; ${describeSize(output, target)}`);
    return;
  }
  stamp.clear();
  rmSync(output, { recursive: true, force: true });
  const code = await runTaro(project, target);
  if (code !== 0 || !isThere()) throw new Error(`the build for ${target} failed (exit code ${code})`);
  if (target === 'h5') compressFolder(output);
  stamp.write(hash);
  console.log(`dist/${target} built; ${describeSize(output, target)}`);
}
